// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkFirewall::RuleGroup` and its property types.

use crate::l1::*;

/// Use the [](https://docs.aws.amazon.com/RuleGroup) to define a reusable collection of stateless or stateful network traffic filtering rules. You use rule groups in an firewall policy to specify the filtering behavior of an firewall.
///
/// `AWS::NetworkFirewall::RuleGroup`; `Ref` returns its `RuleGroupArn`, a [`networkfirewall::RuleGroupArn`](kinds::networkfirewall::RuleGroupArn).
/// Changing one of these replaces it: `Capacity`, `RuleGroupName`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRuleGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkFirewall::RuleGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("rule_group.rules"),
};

impl CfnRuleGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkFirewall::RuleGroup";

    /// `CfnRuleGroup` with its required properties, in alphabetical order:
    ///
    /// - `capacity`: The maximum operating resources that this rule group can use.
    /// - `rule_group_name`: The descriptive name of the rule group.
    /// - `r#type`: Indicates whether the rule group is stateless or stateful.
    pub fn new(
        capacity: impl IntoValue<i64>,
        rule_group_name: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Capacity", capacity.into_value().into_node());
        object_.put("RuleGroupName", rule_group_name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A description of the rule group.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An object that defines the rule group rules.
    ///
    /// `RuleGroup`; updated in place.
    pub fn rule_group(mut self, value: impl IntoValue<RuleGroupProperty>) -> Self {
        self.0.put("RuleGroup", value.into_value().into_node());
        self
    }

    /// A complex type containing the currently selected rule option fields that will be displayed for rule summarization returned by `DescribeRuleGroupSummary`.
    ///
    /// - The `RuleOptions` specified in `SummaryConfiguration`
    /// - Rule metadata organization preferences
    ///
    /// `SummaryConfiguration`; updated in place.
    pub fn summary_configuration(
        mut self,
        value: impl IntoValue<SummaryConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SummaryConfiguration", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnRuleGroup {
    type Handle = CfnRuleGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRuleGroupRef {
        CfnRuleGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRuleGroup`] of a stack.
pub struct CfnRuleGroupRef(NodeRef);

impl Clone for CfnRuleGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRuleGroupRef {}
impl AsNode for CfnRuleGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRuleGroupRef {
    /// What `Ref` returns: its `RuleGroupArn`, a [`networkfirewall::RuleGroupArn`](kinds::networkfirewall::RuleGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkfirewall::RuleGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the rule group.
    ///
    /// `Fn::GetAtt` of `RuleGroupArn`.
    #[inline]
    pub fn attr_rule_group_arn(&self) -> Value<kinds::networkfirewall::RuleGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleGroupArn")))
    }

    /// The unique ID of the rule group resource.
    ///
    /// `Fn::GetAtt` of `RuleGroupId`.
    #[inline]
    pub fn attr_rule_group_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleGroupId")))
    }
}

impl IntoValue<kinds::networkfirewall::RuleGroupArn> for &CfnRuleGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkfirewall::RuleGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A custom action to use in stateless rule actions settings.
///
/// The property type `ActionDefinition` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionDefinitionProperty(Object);

impl ActionDefinitionProperty {
    /// `ActionDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet. This setting defines a CloudWatch dimension value to be published.
    ///
    /// You can pair this custom action with any of the standard stateless rule actions. For example, you could pair this in a rule action with the standard action that forwards the packet for stateful inspection. Then, when a packet matches the rule, Network Firewall publishes metrics for the packet and forwards it.
    ///
    /// `PublishMetricAction`.
    pub fn publish_metric_action(
        mut self,
        value: impl IntoValue<PublishMetricActionProperty>,
    ) -> Self {
        self.0
            .put("PublishMetricAction", value.into_value().into_node());
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

impl Kind for ActionDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionDefinitionProperty> for ActionDefinitionProperty {}
impl From<ActionDefinitionProperty> for Node {
    #[inline]
    fn from(value: ActionDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionDefinitionProperty> for ActionDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single IP address specification. This is used in the match attributes source and destination specifications.
///
/// The property type `Address` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddressProperty(Object);

impl AddressProperty {
    /// `AddressProperty` with its required properties, in alphabetical order:
    ///
    /// - `address_definition`: Specify an IP address or a block of IP addresses in Classless Inter-Domain Routing (CIDR) notation.
    pub fn new(address_definition: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AddressDefinition",
            address_definition.into_value().into_node(),
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

impl Kind for AddressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddressProperty> for AddressProperty {}
impl From<AddressProperty> for Node {
    #[inline]
    fn from(value: AddressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddressProperty> for AddressProperty {
    #[inline]
    fn into_value(self) -> Value<AddressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An optional, non-standard action to use for stateless packet handling. You can define this in addition to the standard action that you must specify.
///
/// You define and name the custom actions that you want to be able to use, and then you reference them by name in your actions settings.
///
/// You can use custom actions in the following places:
///
/// - In a `StatelessRulesAndCustomActions`. The custom actions are available for use by name inside the `StatelessRulesAndCustomActions` where you define them. You can use them for your stateless rule actions to specify what to do with a packet that matches the rule's match attributes.
/// - In an firewall policy specification, in `StatelessCustomActions`. The custom actions are available for use inside the policy where you define them. You can use them for the policy's default stateless actions settings to specify what to do with packets that don't match any of the policy's stateless rules.
///
/// The property type `CustomAction` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomActionProperty(Object);

impl CustomActionProperty {
    /// `CustomActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `action_definition`: The custom action associated with the action name.
    /// - `action_name`: The descriptive name of the custom action.
    pub fn new(
        action_definition: impl IntoValue<ActionDefinitionProperty>,
        action_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ActionDefinition",
            action_definition.into_value().into_node(),
        );
        object_.put("ActionName", action_name.into_value().into_node());
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

impl Kind for CustomActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomActionProperty> for CustomActionProperty {}
impl From<CustomActionProperty> for Node {
    #[inline]
    fn from(value: CustomActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomActionProperty> for CustomActionProperty {
    #[inline]
    fn into_value(self) -> Value<CustomActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value to use in an Amazon CloudWatch custom metric dimension. This is used in the `PublishMetrics` custom action. A CloudWatch custom metric dimension is a name/value pair that's part of the identity of a metric.
///
/// AWS Network Firewall sets the dimension name to `CustomAction` and you provide the dimension value.
///
/// For more information about CloudWatch custom metric dimensions, see [Publishing Custom Metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html#usingDimensions) in the [Amazon CloudWatch User Guide](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/WhatIsCloudWatch.html).
///
/// The property type `Dimension` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct DimensionProperty(Object);

impl DimensionProperty {
    /// `DimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The value to use in the custom metric dimension.
    pub fn new(value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
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

impl Kind for DimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DimensionProperty> for DimensionProperty {}
impl From<DimensionProperty> for Node {
    #[inline]
    fn from(value: DimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DimensionProperty> for DimensionProperty {
    #[inline]
    fn into_value(self) -> Value<DimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The 5-tuple criteria for AWS Network Firewall to use to inspect packet headers in stateful traffic flow inspection. Traffic flows that match the criteria are a match for the corresponding stateful rule.
///
/// The property type `Header` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeaderProperty(Object);

impl HeaderProperty {
    /// `HeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: The destination IP address or address range to inspect for, in CIDR notation.
    /// - `destination_port`: The destination port to inspect for.
    /// - `direction`: The direction of traffic flow to inspect.
    /// - `protocol`: The protocol to inspect for.
    /// - `source`: The source IP address or address range to inspect for, in CIDR notation.
    /// - `source_port`: The source port to inspect for.
    pub fn new(
        destination: impl IntoValue<String>,
        destination_port: impl IntoValue<String>,
        direction: impl IntoValue<Direction>,
        protocol: impl IntoValue<Protocol>,
        source: impl IntoValue<String>,
        source_port: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        object_.put("DestinationPort", destination_port.into_value().into_node());
        object_.put("Direction", direction.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        object_.put("SourcePort", source_port.into_value().into_node());
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

impl Kind for HeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HeaderProperty> for HeaderProperty {}
impl From<HeaderProperty> for Node {
    #[inline]
    fn from(value: HeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HeaderProperty> for HeaderProperty {
    #[inline]
    fn into_value(self) -> Value<HeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of IP addresses and address ranges, in CIDR notation. This is part of a `RuleVariables`.
///
/// The property type `IPSet` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct IPSetProperty(Object);

impl IPSetProperty {
    /// `IPSetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of IP addresses and address ranges, in CIDR notation.
    ///
    /// `Definition`.
    pub fn definition(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Definition", value.into_value().into_node());
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

impl Kind for IPSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IPSetProperty> for IPSetProperty {}
impl From<IPSetProperty> for Node {
    #[inline]
    fn from(value: IPSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IPSetProperty> for IPSetProperty {
    #[inline]
    fn into_value(self) -> Value<IPSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures one or more IP set references for a Suricata-compatible rule group. An IP set reference is a rule variable that references a resource that you create and manage in another AWS service, such as an Amazon VPC prefix list. Network Firewall IP set references enable you to dynamically update the contents of your rules. When you create, update, or delete the IP set you are referencing in your rule, Network Firewall automatically updates the rule's content with the changes. For more information about IP set references in Network Firewall, see [Using IP set references](https://docs.aws.amazon.com/network-firewall/latest/developerguide/rule-groups-ip-set-references.html) in the *Network Firewall Developer Guide*.
///
/// The property type `IPSetReference` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct IPSetReferenceProperty(Object);

impl IPSetReferenceProperty {
    /// `IPSetReferenceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the resource to include in the IP set reference.
    ///
    /// `ReferenceArn`.
    pub fn reference_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReferenceArn", value.into_value().into_node());
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

impl Kind for IPSetReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IPSetReferenceProperty> for IPSetReferenceProperty {}
impl From<IPSetReferenceProperty> for Node {
    #[inline]
    fn from(value: IPSetReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IPSetReferenceProperty> for IPSetReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<IPSetReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Criteria for Network Firewall to use to inspect an individual packet in stateless rule inspection. Each match attributes set can include one or more items such as IP address, CIDR range, port number, protocol, and TCP flags.
///
/// The property type `MatchAttributes` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchAttributesProperty(Object);

impl MatchAttributesProperty {
    /// `MatchAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination port to inspect for. You can specify an individual port, for example `1994` and you can specify a port range, for example `1990:1994`. To match with any port, specify `ANY`.
    ///
    /// This setting is only used for protocols 6 (TCP) and 17 (UDP).
    ///
    /// `DestinationPorts`.
    pub fn destination_ports(mut self, value: impl IntoValue<List<PortRangeProperty>>) -> Self {
        self.0
            .put("DestinationPorts", value.into_value().into_node());
        self
    }

    /// The destination IP addresses and address ranges to inspect for, in CIDR notation. If not specified, this matches with any destination address.
    ///
    /// `Destinations`.
    pub fn destinations(mut self, value: impl IntoValue<List<AddressProperty>>) -> Self {
        self.0.put("Destinations", value.into_value().into_node());
        self
    }

    /// The protocols to inspect for, specified using the assigned internet protocol number (IANA) for each protocol. If not specified, this matches with any protocol.
    ///
    /// `Protocols`.
    pub fn protocols(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("Protocols", value.into_value().into_node());
        self
    }

    /// The source port to inspect for. You can specify an individual port, for example `1994` and you can specify a port range, for example `1990:1994`. To match with any port, specify `ANY`.
    ///
    /// If not specified, this matches with any source port.
    ///
    /// This setting is only used for protocols 6 (TCP) and 17 (UDP).
    ///
    /// `SourcePorts`.
    pub fn source_ports(mut self, value: impl IntoValue<List<PortRangeProperty>>) -> Self {
        self.0.put("SourcePorts", value.into_value().into_node());
        self
    }

    /// The source IP addresses and address ranges to inspect for, in CIDR notation. If not specified, this matches with any source address.
    ///
    /// `Sources`.
    pub fn sources(mut self, value: impl IntoValue<List<AddressProperty>>) -> Self {
        self.0.put("Sources", value.into_value().into_node());
        self
    }

    /// The TCP flags and masks to inspect for. If not specified, this matches with any settings. This setting is only used for protocol 6 (TCP).
    ///
    /// `TCPFlags`.
    pub fn tcp_flags(mut self, value: impl IntoValue<List<TCPFlagFieldProperty>>) -> Self {
        self.0.put("TCPFlags", value.into_value().into_node());
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

impl Kind for MatchAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchAttributesProperty> for MatchAttributesProperty {}
impl From<MatchAttributesProperty> for Node {
    #[inline]
    fn from(value: MatchAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchAttributesProperty> for MatchAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<MatchAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single port range specification. This is used for source and destination port ranges in the stateless match attributes.
///
/// The property type `PortRange` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortRangeProperty(Object);

impl PortRangeProperty {
    /// `PortRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `from_port`: The lower limit of the port range.
    /// - `to_port`: The upper limit of the port range.
    pub fn new(from_port: impl IntoValue<i64>, to_port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FromPort", from_port.into_value().into_node());
        object_.put("ToPort", to_port.into_value().into_node());
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

/// A set of port ranges for use in the rules in a rule group.
///
/// The property type `PortSet` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortSetProperty(Object);

impl PortSetProperty {
    /// `PortSetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The set of port ranges.
    ///
    /// `Definition`.
    pub fn definition(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Definition", value.into_value().into_node());
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

impl Kind for PortSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortSetProperty> for PortSetProperty {}
impl From<PortSetProperty> for Node {
    #[inline]
    fn from(value: PortSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortSetProperty> for PortSetProperty {
    #[inline]
    fn into_value(self) -> Value<PortSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet. This setting defines a CloudWatch dimension value to be published.
///
/// The property type `PublishMetricAction` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublishMetricActionProperty(Object);

impl PublishMetricActionProperty {
    /// `PublishMetricActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimensions`
    pub fn new(dimensions: impl IntoValue<List<DimensionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Dimensions", dimensions.into_value().into_node());
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

impl Kind for PublishMetricActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublishMetricActionProperty> for PublishMetricActionProperty {}
impl From<PublishMetricActionProperty> for Node {
    #[inline]
    fn from(value: PublishMetricActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublishMetricActionProperty> for PublishMetricActionProperty {
    #[inline]
    fn into_value(self) -> Value<PublishMetricActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures the reference sets for a stateful rule group. For more information, see the [Using IP set references in Suricata compatible rule groups](https://docs.aws.amazon.com/network-firewall/latest/developerguide/rule-groups-ip-set-references.html) in the *Network Firewall User Guide*.
///
/// The property type `ReferenceSets` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReferenceSetsProperty(Object);

impl ReferenceSetsProperty {
    /// `ReferenceSetsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IP set references to use in the stateful rule group.
    ///
    /// `IPSetReferences`.
    pub fn ip_set_references(mut self, value: impl IntoValue<Map<IPSetReferenceProperty>>) -> Self {
        self.0
            .put("IPSetReferences", value.into_value().into_node());
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

impl Kind for ReferenceSetsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReferenceSetsProperty> for ReferenceSetsProperty {}
impl From<ReferenceSetsProperty> for Node {
    #[inline]
    fn from(value: ReferenceSetsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReferenceSetsProperty> for ReferenceSetsProperty {
    #[inline]
    fn into_value(self) -> Value<ReferenceSetsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The inspection criteria and action for a single stateless rule. AWS Network Firewall inspects each packet for the specified matching criteria. When a packet matches the criteria, Network Firewall performs the rule's actions on the packet.
///
/// The property type `RuleDefinition` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleDefinitionProperty(Object);

impl RuleDefinitionProperty {
    /// `RuleDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The actions to take on a packet that matches one of the stateless rule definition's match attributes.
    /// - `match_attributes`: Criteria for Network Firewall to use to inspect an individual packet in stateless rule inspection.
    pub fn new(
        actions: impl IntoValue<List<String>>,
        match_attributes: impl IntoValue<MatchAttributesProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("MatchAttributes", match_attributes.into_value().into_node());
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

impl Kind for RuleDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleDefinitionProperty> for RuleDefinitionProperty {}
impl From<RuleDefinitionProperty> for Node {
    #[inline]
    fn from(value: RuleDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleDefinitionProperty> for RuleDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The object that defines the rules in a rule group.
///
/// AWS Network Firewall uses a rule group to inspect and control network traffic. You define stateless rule groups to inspect individual packets and you define stateful rule groups to inspect packets in the context of their traffic flow.
///
/// To use a rule group, you include it by reference in an Network Firewall firewall policy, then you use the policy in a firewall. You can reference a rule group from more than one firewall policy, and you can use a firewall policy in more than one firewall.
///
/// The property type `RuleGroup` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleGroupProperty(Object);

impl RuleGroupProperty {
    /// `RuleGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `rules_source`: The stateful rules or stateless rules for the rule group.
    pub fn new(rules_source: impl IntoValue<RulesSourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RulesSource", rules_source.into_value().into_node());
        Self(object_)
    }

    /// The reference sets for the stateful rule group.
    ///
    /// `ReferenceSets`.
    pub fn reference_sets(mut self, value: impl IntoValue<ReferenceSetsProperty>) -> Self {
        self.0.put("ReferenceSets", value.into_value().into_node());
        self
    }

    /// Settings that are available for use in the rules in the rule group. You can only use these for stateful rule groups.
    ///
    /// `RuleVariables`.
    pub fn rule_variables(mut self, value: impl IntoValue<RuleVariablesProperty>) -> Self {
        self.0.put("RuleVariables", value.into_value().into_node());
        self
    }

    /// Additional options governing how Network Firewall handles stateful rules. The policies where you use your stateful rule group must have stateful rule options settings that are compatible with these settings. Some limitations apply; for more information, see [Strict evaluation order](https://docs.aws.amazon.com/network-firewall/latest/developerguide/suricata-limitations-caveats.html) in the *AWS Network Firewall Developer Guide*.
    ///
    /// `StatefulRuleOptions`.
    pub fn stateful_rule_options(
        mut self,
        value: impl IntoValue<StatefulRuleOptionsProperty>,
    ) -> Self {
        self.0
            .put("StatefulRuleOptions", value.into_value().into_node());
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

impl Kind for RuleGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleGroupProperty> for RuleGroupProperty {}
impl From<RuleGroupProperty> for Node {
    #[inline]
    fn from(value: RuleGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleGroupProperty> for RuleGroupProperty {
    #[inline]
    fn into_value(self) -> Value<RuleGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional settings for a stateful rule.
///
/// The property type `RuleOption` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleOptionProperty(Object);

impl RuleOptionProperty {
    /// `RuleOptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `keyword`: The Suricata rule option keywords.
    pub fn new(keyword: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Keyword", keyword.into_value().into_node());
        Self(object_)
    }

    /// The Suricata rule option settings. Settings have zero or more values, and the number of possible settings and required settings depends on the keyword. The format for Settings is `number`. For information about Suricata rule option settings, see [Rule options](https://docs.aws.amazon.com/https://suricata.readthedocs.io/en/suricata-6.0.9/rules/intro.html#rule-options).
    ///
    /// `Settings`.
    pub fn settings(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Settings", value.into_value().into_node());
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

impl Kind for RuleOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleOptionProperty> for RuleOptionProperty {}
impl From<RuleOptionProperty> for Node {
    #[inline]
    fn from(value: RuleOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleOptionProperty> for RuleOptionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that are available for use in the rules in the rule group where this is defined.
///
/// The property type `RuleVariables` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleVariablesProperty(Object);

impl RuleVariablesProperty {
    /// `RuleVariablesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of IP addresses and address ranges, in CIDR notation.
    ///
    /// `IPSets`.
    pub fn ip_sets(mut self, value: impl IntoValue<Map<IPSetProperty>>) -> Self {
        self.0.put("IPSets", value.into_value().into_node());
        self
    }

    /// A list of port ranges.
    ///
    /// `PortSets`.
    pub fn port_sets(mut self, value: impl IntoValue<Map<PortSetProperty>>) -> Self {
        self.0.put("PortSets", value.into_value().into_node());
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

impl Kind for RuleVariablesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleVariablesProperty> for RuleVariablesProperty {}
impl From<RuleVariablesProperty> for Node {
    #[inline]
    fn from(value: RuleVariablesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleVariablesProperty> for RuleVariablesProperty {
    #[inline]
    fn into_value(self) -> Value<RuleVariablesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The stateless or stateful rules definitions for use in a single rule group. Each rule group requires a single `RulesSource`. You can use an instance of this for either stateless rules or stateful rules.
///
/// The property type `RulesSource` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RulesSourceProperty(Object);

impl RulesSourceProperty {
    /// `RulesSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Stateful inspection criteria for a domain list rule group.
    ///
    /// `RulesSourceList`.
    pub fn rules_source_list(mut self, value: impl IntoValue<RulesSourceListProperty>) -> Self {
        self.0
            .put("RulesSourceList", value.into_value().into_node());
        self
    }

    /// Stateful inspection criteria, provided in Suricata compatible rules. Suricata is an open-source threat detection framework that includes a standard rule-based language for network traffic inspection.
    ///
    /// These rules contain the inspection criteria and the action to take for traffic that matches the criteria, so this type of rule group doesn't have a separate action setting.
    ///
    /// > You can't use the `priority` keyword if the `RuleOrder` option in StatefulRuleOptions is set to `STRICT_ORDER`.
    ///
    /// `RulesString`.
    pub fn rules_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RulesString", value.into_value().into_node());
        self
    }

    /// An array of individual stateful rules inspection criteria to be used together in a stateful rule group. Use this option to specify simple Suricata rules with protocol, source and destination, ports, direction, and rule options. For information about the Suricata `Rules` format, see [Rules Format](https://docs.aws.amazon.com/https://suricata.readthedocs.io/en/suricata-7.0.3/rules/intro.html).
    ///
    /// `StatefulRules`.
    pub fn stateful_rules(mut self, value: impl IntoValue<List<StatefulRuleProperty>>) -> Self {
        self.0.put("StatefulRules", value.into_value().into_node());
        self
    }

    /// Stateless inspection criteria to be used in a stateless rule group.
    ///
    /// `StatelessRulesAndCustomActions`.
    pub fn stateless_rules_and_custom_actions(
        mut self,
        value: impl IntoValue<StatelessRulesAndCustomActionsProperty>,
    ) -> Self {
        self.0.put(
            "StatelessRulesAndCustomActions",
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

impl Kind for RulesSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RulesSourceProperty> for RulesSourceProperty {}
impl From<RulesSourceProperty> for Node {
    #[inline]
    fn from(value: RulesSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RulesSourceProperty> for RulesSourceProperty {
    #[inline]
    fn into_value(self) -> Value<RulesSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Stateful inspection criteria for a domain list rule group.
///
/// For HTTPS traffic, domain filtering is SNI-based. It uses the server name indicator extension of the TLS handshake.
///
/// By default, Network Firewall domain list inspection only includes traffic coming from the VPC where you deploy the firewall. To inspect traffic from IP addresses outside of the deployment VPC, you set the `HOME_NET` rule variable to include the CIDR range of the deployment VPC plus the other CIDR ranges. For more information, see `RuleVariables` in this guide and [Stateful domain list rule groups in AWS Network Firewall](https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateful-rule-groups-domain-names.html) in the *Network Firewall Developer Guide*
///
/// The property type `RulesSourceList` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RulesSourceListProperty(Object);

impl RulesSourceListProperty {
    /// `RulesSourceListProperty` with its required properties, in alphabetical order:
    ///
    /// - `generated_rules_type`: Whether you want to apply allow, reject, alert, or drop behavior to the domains in your target list.
    /// - `target_types`: The types of targets to inspect for.
    /// - `targets`: The domains that you want to inspect for in your traffic flows.
    pub fn new(
        generated_rules_type: impl IntoValue<GeneratedRulesType>,
        target_types: impl IntoValue<List<String>>,
        targets: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GeneratedRulesType",
            generated_rules_type.into_value().into_node(),
        );
        object_.put("TargetTypes", target_types.into_value().into_node());
        object_.put("Targets", targets.into_value().into_node());
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

impl Kind for RulesSourceListProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RulesSourceListProperty> for RulesSourceListProperty {}
impl From<RulesSourceListProperty> for Node {
    #[inline]
    fn from(value: RulesSourceListProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RulesSourceListProperty> for RulesSourceListProperty {
    #[inline]
    fn into_value(self) -> Value<RulesSourceListProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single Suricata rules specification, for use in a stateful rule group. Use this option to specify a simple Suricata rule with protocol, source and destination, ports, direction, and rule options. For information about the Suricata `Rules` format, see [Rules Format](https://docs.aws.amazon.com/https://suricata.readthedocs.io/en/suricata-7.0.3/rules/intro.html).
///
/// The property type `StatefulRule` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatefulRuleProperty(Object);

impl StatefulRuleProperty {
    /// `StatefulRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: Defines what Network Firewall should do with the packets in a traffic flow when the flow matches the stateful rule criteria.
    /// - `header`: The stateful inspection criteria for this rule, used to inspect traffic flows.
    /// - `rule_options`: Additional settings for a stateful rule, provided as keywords and settings.
    pub fn new(
        action: impl IntoValue<Action>,
        header: impl IntoValue<HeaderProperty>,
        rule_options: impl IntoValue<List<RuleOptionProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Header", header.into_value().into_node());
        object_.put("RuleOptions", rule_options.into_value().into_node());
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

impl Kind for StatefulRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatefulRuleProperty> for StatefulRuleProperty {}
impl From<StatefulRuleProperty> for Node {
    #[inline]
    fn from(value: StatefulRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatefulRuleProperty> for StatefulRuleProperty {
    #[inline]
    fn into_value(self) -> Value<StatefulRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional options governing how Network Firewall handles the rule group. You can only use these for stateful rule groups.
///
/// The property type `StatefulRuleOptions` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatefulRuleOptionsProperty(Object);

impl StatefulRuleOptionsProperty {
    /// `StatefulRuleOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates how to manage the order of the rule evaluation for the rule group. `DEFAULT_ACTION_ORDER` is the default behavior. Stateful rules are provided to the rule engine as Suricata compatible strings, and Suricata evaluates them based on certain settings. For more information, see [Evaluation order for stateful rules](https://docs.aws.amazon.com/network-firewall/latest/developerguide/suricata-rule-evaluation-order.html) in the *AWS Network Firewall Developer Guide*.
    ///
    /// `RuleOrder`; one of `DEFAULT_ACTION_ORDER`, `STRICT_ORDER`.
    pub fn rule_order(mut self, value: impl IntoValue<super::RuleOrder>) -> Self {
        self.0.put("RuleOrder", value.into_value().into_node());
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

impl Kind for StatefulRuleOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatefulRuleOptionsProperty> for StatefulRuleOptionsProperty {}
impl From<StatefulRuleOptionsProperty> for Node {
    #[inline]
    fn from(value: StatefulRuleOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatefulRuleOptionsProperty> for StatefulRuleOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<StatefulRuleOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single stateless rule. This is used in `StatelessRulesAndCustomActions`.
///
/// The property type `StatelessRule` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatelessRuleProperty(Object);

impl StatelessRuleProperty {
    /// `StatelessRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `priority`: Indicates the order in which to run this rule relative to all of the rules that are defined for a stateless rule group.
    /// - `rule_definition`: Defines the stateless 5-tuple packet inspection criteria and the action to take on a packet that matches the criteria.
    pub fn new(
        priority: impl IntoValue<i64>,
        rule_definition: impl IntoValue<RuleDefinitionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Priority", priority.into_value().into_node());
        object_.put("RuleDefinition", rule_definition.into_value().into_node());
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

impl Kind for StatelessRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatelessRuleProperty> for StatelessRuleProperty {}
impl From<StatelessRuleProperty> for Node {
    #[inline]
    fn from(value: StatelessRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatelessRuleProperty> for StatelessRuleProperty {
    #[inline]
    fn into_value(self) -> Value<StatelessRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Stateless inspection criteria. Each stateless rule group uses exactly one of these data types to define its stateless rules.
///
/// The property type `StatelessRulesAndCustomActions` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatelessRulesAndCustomActionsProperty(Object);

impl StatelessRulesAndCustomActionsProperty {
    /// `StatelessRulesAndCustomActionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `stateless_rules`: Defines the set of stateless rules for use in a stateless rule group.
    pub fn new(stateless_rules: impl IntoValue<List<StatelessRuleProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StatelessRules", stateless_rules.into_value().into_node());
        Self(object_)
    }

    /// Defines an array of individual custom action definitions that are available for use by the stateless rules in this `StatelessRulesAndCustomActions` specification. You name each custom action that you define, and then you can use it by name in your stateless rule definition `Actions` specification.
    ///
    /// `CustomActions`.
    pub fn custom_actions(mut self, value: impl IntoValue<List<CustomActionProperty>>) -> Self {
        self.0.put("CustomActions", value.into_value().into_node());
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

impl Kind for StatelessRulesAndCustomActionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatelessRulesAndCustomActionsProperty> for StatelessRulesAndCustomActionsProperty {}
impl From<StatelessRulesAndCustomActionsProperty> for Node {
    #[inline]
    fn from(value: StatelessRulesAndCustomActionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatelessRulesAndCustomActionsProperty> for StatelessRulesAndCustomActionsProperty {
    #[inline]
    fn into_value(self) -> Value<StatelessRulesAndCustomActionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that specifies which Suricata rule metadata fields to use when displaying threat information. Contains:
///
/// - `RuleOptions` - The Suricata rule options fields to extract and display
///
/// These settings affect how threat information appears in both the console and API responses. Summaries are available for rule groups you manage and for active threat defense AWS managed rule groups.
///
/// The property type `SummaryConfiguration` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct SummaryConfigurationProperty(Object);

impl SummaryConfigurationProperty {
    /// `SummaryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the selected rule options returned by `DescribeRuleGroupSummary`.
    ///
    /// `RuleOptions`; one of `SID`, `MSG`, `METADATA`.
    pub fn rule_options(mut self, value: impl IntoValue<List<RuleOption>>) -> Self {
        self.0.put("RuleOptions", value.into_value().into_node());
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

impl Kind for SummaryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SummaryConfigurationProperty> for SummaryConfigurationProperty {}
impl From<SummaryConfigurationProperty> for Node {
    #[inline]
    fn from(value: SummaryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SummaryConfigurationProperty> for SummaryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SummaryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// TCP flags and masks to inspect packets for. This is used in the match attributes specification.
///
/// For example:
///
/// `"TCPFlags": [ { "Flags": [ "ECE", "SYN" ], "Masks": [ "SYN", "ECE" ] } ]`
///
/// The property type `TCPFlagField` of `AWS::NetworkFirewall::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TCPFlagFieldProperty(Object);

impl TCPFlagFieldProperty {
    /// `TCPFlagFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `flags`: Used in conjunction with the `Masks` setting to define the flags that must be set and flags that must not be set in order for the packet to match.
    pub fn new(flags: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Flags", flags.into_value().into_node());
        Self(object_)
    }

    /// The set of flags to consider in the inspection. To inspect all flags in the valid values list, leave this with no setting.
    ///
    /// `Masks`.
    pub fn masks(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Masks", value.into_value().into_node());
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

impl Kind for TCPFlagFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TCPFlagFieldProperty> for TCPFlagFieldProperty {}
impl From<TCPFlagFieldProperty> for Node {
    #[inline]
    fn from(value: TCPFlagFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TCPFlagFieldProperty> for TCPFlagFieldProperty {
    #[inline]
    fn into_value(self) -> Value<TCPFlagFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `StatefulRule` of `AWS::NetworkFirewall::RuleGroup`.
pub enum Action {
    /// `ALERT`.
    Alert,
    /// `DROP`.
    Drop,
    /// `PASS`.
    Pass,
    /// `REJECT`.
    Reject,
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
        const VALUES: &[&str] = &["ALERT", "DROP", "PASS", "REJECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Direction` of a `Header` of `AWS::NetworkFirewall::RuleGroup`.
pub enum Direction {
    /// `ANY`.
    Any,
    /// `FORWARD`.
    Forward,
}

#[diagnostic::do_not_recommend]
impl Kind for Direction {}
#[diagnostic::do_not_recommend]
impl TextKind for Direction {}
#[diagnostic::do_not_recommend]
impl IdKind for Direction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Direction {}
#[diagnostic::do_not_recommend]
impl IntoValue<Direction> for Direction {
    #[inline]
    fn into_value(self) -> Value<Direction> {
        const VALUES: &[&str] = &["ANY", "FORWARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GeneratedRulesType` of a `RulesSourceList` of `AWS::NetworkFirewall::RuleGroup`.
pub enum GeneratedRulesType {
    /// `ALERTLIST`.
    Alertlist,
    /// `ALLOWLIST`.
    Allowlist,
    /// `DENYLIST`.
    Denylist,
    /// `REJECTLIST`.
    Rejectlist,
}

#[diagnostic::do_not_recommend]
impl Kind for GeneratedRulesType {}
#[diagnostic::do_not_recommend]
impl TextKind for GeneratedRulesType {}
#[diagnostic::do_not_recommend]
impl IdKind for GeneratedRulesType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GeneratedRulesType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GeneratedRulesType> for GeneratedRulesType {
    #[inline]
    fn into_value(self) -> Value<GeneratedRulesType> {
        const VALUES: &[&str] = &["ALERTLIST", "ALLOWLIST", "DENYLIST", "REJECTLIST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of a `Header` of `AWS::NetworkFirewall::RuleGroup`.
pub enum Protocol {
    /// `DCERPC`.
    Dcerpc,
    /// `DHCP`.
    Dhcp,
    /// `DNS`.
    Dns,
    /// `FTP`.
    Ftp,
    /// `HTTP`.
    Http,
    /// `ICMP`.
    Icmp,
    /// `IKEV2`.
    Ikev2,
    /// `IMAP`.
    Imap,
    /// `IP`.
    Ip,
    /// `KRB5`.
    Krb5,
    /// `MSN`.
    Msn,
    /// `NTP`.
    Ntp,
    /// `SMB`.
    Smb,
    /// `SMTP`.
    Smtp,
    /// `SSH`.
    Ssh,
    /// `TCP`.
    Tcp,
    /// `TFTP`.
    Tftp,
    /// `TLS`.
    Tls,
    /// `UDP`.
    Udp,
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
        const VALUES: &[&str] = &[
            "DCERPC", "DHCP", "DNS", "FTP", "HTTP", "ICMP", "IKEV2", "IMAP", "IP", "KRB5", "MSN",
            "NTP", "SMB", "SMTP", "SSH", "TCP", "TFTP", "TLS", "UDP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RuleOptions` of a `SummaryConfiguration` of `AWS::NetworkFirewall::RuleGroup`.
pub enum RuleOption {
    /// `METADATA`.
    Metadata,
    /// `MSG`.
    Msg,
    /// `SID`.
    Sid,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleOption {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleOption {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleOption> for RuleOption {
    #[inline]
    fn into_value(self) -> Value<RuleOption> {
        const VALUES: &[&str] = &["METADATA", "MSG", "SID"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::NetworkFirewall::RuleGroup`.
pub enum Type {
    /// `STATEFUL`.
    Stateful,
    /// `STATELESS`.
    Stateless,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["STATEFUL", "STATELESS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
