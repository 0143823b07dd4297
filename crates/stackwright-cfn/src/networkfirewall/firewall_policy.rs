// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkFirewall::FirewallPolicy` and its property types.

use crate::l1::*;

/// Use the firewall policy to define the stateless and stateful network traffic filtering behavior for your firewall. You can use one firewall policy for multiple firewalls.
///
/// `AWS::NetworkFirewall::FirewallPolicy`; `Ref` returns its `FirewallPolicyArn`, a [`networkfirewall::FirewallPolicyArn`](kinds::networkfirewall::FirewallPolicyArn).
/// Changing one of these replaces it: `FirewallPolicyName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFirewallPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkFirewall::FirewallPolicy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("firewall_policy.rules"),
};

impl CfnFirewallPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkFirewall::FirewallPolicy";

    /// `CfnFirewallPolicy` with its required properties, in alphabetical order:
    ///
    /// - `firewall_policy`: The traffic filtering behavior of a firewall policy, defined in a collection of stateless and stateful rule groups and other settings.
    /// - `firewall_policy_name`: The descriptive name of the firewall policy.
    pub fn new(
        firewall_policy: impl IntoValue<FirewallPolicyProperty>,
        firewall_policy_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FirewallPolicy", firewall_policy.into_value().into_node());
        object_.put(
            "FirewallPolicyName",
            firewall_policy_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description of the firewall policy.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnFirewallPolicy {
    type Handle = CfnFirewallPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFirewallPolicyRef {
        CfnFirewallPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFirewallPolicy`] of a stack.
pub struct CfnFirewallPolicyRef(NodeRef);

impl Clone for CfnFirewallPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFirewallPolicyRef {}
impl AsNode for CfnFirewallPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFirewallPolicyRef {
    /// What `Ref` returns: its `FirewallPolicyArn`, a [`networkfirewall::FirewallPolicyArn`](kinds::networkfirewall::FirewallPolicyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkfirewall::FirewallPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the firewall policy.
    ///
    /// `Fn::GetAtt` of `FirewallPolicyArn`.
    #[inline]
    pub fn attr_firewall_policy_arn(&self) -> Value<kinds::networkfirewall::FirewallPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FirewallPolicyArn")))
    }

    /// The unique ID of the firewall policy resource.
    ///
    /// `Fn::GetAtt` of `FirewallPolicyId`.
    #[inline]
    pub fn attr_firewall_policy_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FirewallPolicyId")))
    }
}

impl IntoValue<kinds::networkfirewall::FirewallPolicyArn> for &CfnFirewallPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkfirewall::FirewallPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A custom action to use in stateless rule actions settings.
///
/// The property type `ActionDefinition` of `AWS::NetworkFirewall::FirewallPolicy`.
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

/// An optional, non-standard action to use for stateless packet handling. You can define this in addition to the standard action that you must specify.
///
/// You define and name the custom actions that you want to be able to use, and then you reference them by name in your actions settings.
///
/// You can use custom actions in the following places:
///
/// - In an `StatelessRulesAndCustomActions`. The custom actions are available for use by name inside the `StatelessRulesAndCustomActions` where you define them. You can use them for your stateless rule actions to specify what to do with a packet that matches the rule's match attributes.
/// - In an firewall policy specification, in `StatelessCustomActions`. The custom actions are available for use inside the policy where you define them. You can use them for the policy's default stateless actions settings to specify what to do with packets that don't match any of the policy's stateless rules.
///
/// The property type `CustomAction` of `AWS::NetworkFirewall::FirewallPolicy`.
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
/// The property type `Dimension` of `AWS::NetworkFirewall::FirewallPolicy`.
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

/// The traffic filtering behavior of a firewall policy, defined in a collection of stateless and stateful rule groups and other settings.
///
/// The property type `FirewallPolicy` of `AWS::NetworkFirewall::FirewallPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirewallPolicyProperty(Object);

impl FirewallPolicyProperty {
    /// `FirewallPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `stateless_default_actions`: The actions to take on a packet if it doesn't match any of the stateless rules in the policy.
    /// - `stateless_fragment_default_actions`: The actions to take on a fragmented packet if it doesn't match any of the stateless rules in the policy.
    pub fn new(
        stateless_default_actions: impl IntoValue<List<String>>,
        stateless_fragment_default_actions: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StatelessDefaultActions",
            stateless_default_actions.into_value().into_node(),
        );
        object_.put(
            "StatelessFragmentDefaultActions",
            stateless_fragment_default_actions.into_value().into_node(),
        );
        Self(object_)
    }

    /// When true, prevents TCP and TLS packets from reaching destination servers until TLS Inspection has evaluated Server Name Indication (SNI) rules. Requires an associated TLS Inspection configuration.
    ///
    /// `EnableTLSSessionHolding`.
    pub fn enable_tls_session_holding(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableTLSSessionHolding", value.into_value().into_node());
        self
    }

    /// Contains variables that you can use to override default Suricata settings in your firewall policy.
    ///
    /// `PolicyVariables`.
    pub fn policy_variables(mut self, value: impl IntoValue<PolicyVariablesProperty>) -> Self {
        self.0
            .put("PolicyVariables", value.into_value().into_node());
        self
    }

    /// The default actions to take on a packet that doesn't match any stateful rules. The stateful default action is optional, and is only valid when using the strict rule order.
    ///
    /// Valid values of the stateful default action:
    ///
    /// - aws:drop_strict
    /// - aws:drop_established
    /// - aws:alert_strict
    /// - aws:alert_established
    ///
    /// For more information, see [Strict evaluation order](https://docs.aws.amazon.com/network-firewall/latest/developerguide/suricata-rule-evaluation-order.html#suricata-strict-rule-evaluation-order.html) in the *AWS Network Firewall Developer Guide*.
    ///
    /// `StatefulDefaultActions`.
    pub fn stateful_default_actions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("StatefulDefaultActions", value.into_value().into_node());
        self
    }

    /// Additional options governing how Network Firewall handles stateful rules. The stateful rule groups that you use in your policy must have stateful rule options settings that are compatible with these settings.
    ///
    /// `StatefulEngineOptions`.
    pub fn stateful_engine_options(
        mut self,
        value: impl IntoValue<StatefulEngineOptionsProperty>,
    ) -> Self {
        self.0
            .put("StatefulEngineOptions", value.into_value().into_node());
        self
    }

    /// References to the stateful rule groups that are used in the policy. These define the inspection criteria in stateful rules.
    ///
    /// `StatefulRuleGroupReferences`.
    pub fn stateful_rule_group_references(
        mut self,
        value: impl IntoValue<List<StatefulRuleGroupReferenceProperty>>,
    ) -> Self {
        self.0.put(
            "StatefulRuleGroupReferences",
            value.into_value().into_node(),
        );
        self
    }

    /// The custom action definitions that are available for use in the firewall policy's `StatelessDefaultActions` setting. You name each custom action that you define, and then you can use it by name in your default actions specifications.
    ///
    /// `StatelessCustomActions`.
    pub fn stateless_custom_actions(
        mut self,
        value: impl IntoValue<List<CustomActionProperty>>,
    ) -> Self {
        self.0
            .put("StatelessCustomActions", value.into_value().into_node());
        self
    }

    /// References to the stateless rule groups that are used in the policy. These define the matching criteria in stateless rules.
    ///
    /// `StatelessRuleGroupReferences`.
    pub fn stateless_rule_group_references(
        mut self,
        value: impl IntoValue<List<StatelessRuleGroupReferenceProperty>>,
    ) -> Self {
        self.0.put(
            "StatelessRuleGroupReferences",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of the TLS inspection configuration.
    ///
    /// `TLSInspectionConfigurationArn`.
    pub fn tls_inspection_configuration_arn(
        mut self,
        value: impl IntoValue<kinds::networkfirewall::TlsInspectionConfigurationArn>,
    ) -> Self {
        self.0.put(
            "TLSInspectionConfigurationArn",
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

impl Kind for FirewallPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirewallPolicyProperty> for FirewallPolicyProperty {}
impl From<FirewallPolicyProperty> for Node {
    #[inline]
    fn from(value: FirewallPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirewallPolicyProperty> for FirewallPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<FirewallPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the amount of time that can pass without any traffic sent through the firewall before the firewall determines that the connection is idle and Network Firewall removes the flow entry from its flow table. Existing connections and flows are not impacted when you update this value. Only new connections after you update this value are impacted.
///
/// The property type `FlowTimeouts` of `AWS::NetworkFirewall::FirewallPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowTimeoutsProperty(Object);

impl FlowTimeoutsProperty {
    /// `FlowTimeoutsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of seconds that can pass without any TCP traffic sent through the firewall before the firewall determines that the connection is idle. After the idle timeout passes, data packets are dropped, however, the next TCP SYN packet is considered a new flow and is processed by the firewall. Clients or targets can use TCP keepalive packets to reset the idle timeout.
    ///
    /// You can define the `TcpIdleTimeoutSeconds` value to be between 60 and 6000 seconds. If no value is provided, it defaults to 350 seconds.
    ///
    /// `TcpIdleTimeoutSeconds`.
    pub fn tcp_idle_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TcpIdleTimeoutSeconds", value.into_value().into_node());
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

impl Kind for FlowTimeoutsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowTimeoutsProperty> for FlowTimeoutsProperty {}
impl From<FlowTimeoutsProperty> for Node {
    #[inline]
    fn from(value: FlowTimeoutsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowTimeoutsProperty> for FlowTimeoutsProperty {
    #[inline]
    fn into_value(self) -> Value<FlowTimeoutsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of IP addresses and address ranges, in CIDR notation. This is part of a rule variable.
///
/// The property type `IPSet` of `AWS::NetworkFirewall::FirewallPolicy`.
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

/// Contains variables that you can use to override default Suricata settings in your firewall policy.
///
/// The property type `PolicyVariables` of `AWS::NetworkFirewall::FirewallPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyVariablesProperty(Object);

impl PolicyVariablesProperty {
    /// `PolicyVariablesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IPv4 or IPv6 addresses in CIDR notation to use for the Suricata `HOME_NET` variable. If your firewall uses an inspection VPC, you might want to override the `HOME_NET` variable with the CIDRs of your home networks. If you don't override `HOME_NET` with your own CIDRs, Network Firewall by default uses the CIDR of your inspection VPC.
    ///
    /// `RuleVariables`.
    pub fn rule_variables(mut self, value: impl IntoValue<Map<IPSetProperty>>) -> Self {
        self.0.put("RuleVariables", value.into_value().into_node());
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

impl Kind for PolicyVariablesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyVariablesProperty> for PolicyVariablesProperty {}
impl From<PolicyVariablesProperty> for Node {
    #[inline]
    fn from(value: PolicyVariablesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyVariablesProperty> for PolicyVariablesProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyVariablesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet. This setting defines a CloudWatch dimension value to be published.
///
/// The property type `PublishMetricAction` of `AWS::NetworkFirewall::FirewallPolicy`.
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

/// Configuration settings for the handling of the stateful rule groups in a firewall policy.
///
/// The property type `StatefulEngineOptions` of `AWS::NetworkFirewall::FirewallPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatefulEngineOptionsProperty(Object);

impl StatefulEngineOptionsProperty {
    /// `StatefulEngineOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configures the amount of time that can pass without any traffic sent through the firewall before the firewall determines that the connection is idle.
    ///
    /// `FlowTimeouts`.
    pub fn flow_timeouts(mut self, value: impl IntoValue<FlowTimeoutsProperty>) -> Self {
        self.0.put("FlowTimeouts", value.into_value().into_node());
        self
    }

    /// Indicates how to manage the order of stateful rule evaluation for the policy. `DEFAULT_ACTION_ORDER` is the default behavior. Stateful rules are provided to the rule engine as Suricata compatible strings, and Suricata evaluates them based on certain settings. For more information, see [Evaluation order for stateful rules](https://docs.aws.amazon.com/network-firewall/latest/developerguide/suricata-rule-evaluation-order.html) in the *AWS Network Firewall Developer Guide*.
    ///
    /// `RuleOrder`; one of `DEFAULT_ACTION_ORDER`, `STRICT_ORDER`.
    pub fn rule_order(mut self, value: impl IntoValue<super::RuleOrder>) -> Self {
        self.0.put("RuleOrder", value.into_value().into_node());
        self
    }

    /// Configures how Network Firewall processes traffic when a network connection breaks midstream. Network connections can break due to disruptions in external networks or within the firewall itself.
    ///
    /// - `DROP` - Network Firewall fails closed and drops all subsequent traffic going to the firewall. This is the default behavior.
    /// - `CONTINUE` - Network Firewall continues to apply rules to the subsequent traffic without context from traffic before the break. This impacts the behavior of rules that depend on this context. For example, if you have a stateful rule to `drop http` traffic, Network Firewall won't match the traffic for this rule because the service won't have the context from session initialization defining the application layer protocol as HTTP. However, this behavior is rule dependent—a TCP-layer rule using a `flow:stateless` rule would still match, as would the `aws:drop_strict` default action.
    /// - `REJECT` - Network Firewall fails closed and drops all subsequent traffic going to the firewall. Network Firewall also sends a TCP reject packet back to your client so that the client can immediately establish a new session. Network Firewall will have context about the new session and will apply rules to the subsequent traffic.
    ///
    /// `StreamExceptionPolicy`; one of `DROP`, `CONTINUE`, `REJECT`.
    pub fn stream_exception_policy(mut self, value: impl IntoValue<StreamExceptionPolicy>) -> Self {
        self.0
            .put("StreamExceptionPolicy", value.into_value().into_node());
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

impl Kind for StatefulEngineOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatefulEngineOptionsProperty> for StatefulEngineOptionsProperty {}
impl From<StatefulEngineOptionsProperty> for Node {
    #[inline]
    fn from(value: StatefulEngineOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatefulEngineOptionsProperty> for StatefulEngineOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<StatefulEngineOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The setting that allows the policy owner to change the behavior of the rule group within a policy.
///
/// The property type `StatefulRuleGroupOverride` of `AWS::NetworkFirewall::FirewallPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatefulRuleGroupOverrideProperty(Object);

impl StatefulRuleGroupOverrideProperty {
    /// `StatefulRuleGroupOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action that changes the rule group from `DROP` to `ALERT`. This only applies to managed rule groups.
    ///
    /// `Action`; one of `DROP_TO_ALERT`.
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.put("Action", value.into_value().into_node());
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

impl Kind for StatefulRuleGroupOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatefulRuleGroupOverrideProperty> for StatefulRuleGroupOverrideProperty {}
impl From<StatefulRuleGroupOverrideProperty> for Node {
    #[inline]
    fn from(value: StatefulRuleGroupOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatefulRuleGroupOverrideProperty> for StatefulRuleGroupOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<StatefulRuleGroupOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifier for a single stateful rule group, used in a firewall policy to refer to a rule group.
///
/// The property type `StatefulRuleGroupReference` of `AWS::NetworkFirewall::FirewallPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatefulRuleGroupReferenceProperty(Object);

impl StatefulRuleGroupReferenceProperty {
    /// `StatefulRuleGroupReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the stateful rule group.
    pub fn new(resource_arn: impl IntoValue<kinds::networkfirewall::RuleGroupArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        Self(object_)
    }

    /// AWS Network Firewall plans to augment the active threat defense managed rule group with an additional deep threat inspection capability. When this capability is released, AWS will analyze service logs of network traffic processed by these rule groups to identify threat indicators across customers. AWS will use these threat indicators to improve the active threat defense managed rule groups and protect the security of AWS customers and services.
    ///
    /// > Customers can opt-out of deep threat inspection at any time through the AWS Network Firewall console or API. When customers opt out, AWS Network Firewall will not use the network traffic processed by those customers' active threat defense rule groups for rule group improvement.
    ///
    /// `DeepThreatInspection`.
    pub fn deep_threat_inspection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeepThreatInspection", value.into_value().into_node());
        self
    }

    /// The action that allows the policy owner to override the behavior of the rule group within a policy.
    ///
    /// `Override`.
    pub fn r#override(mut self, value: impl IntoValue<StatefulRuleGroupOverrideProperty>) -> Self {
        self.0.put("Override", value.into_value().into_node());
        self
    }

    /// An integer setting that indicates the order in which to run the stateful rule groups in a single firewall policy. This setting only applies to firewall policies that specify the `STRICT_ORDER` rule order in the stateful engine options settings.
    ///
    /// Network Firewall evalutes each stateful rule group against a packet starting with the group that has the lowest priority setting. You must ensure that the priority settings are unique within each policy.
    ///
    /// You can change the priority settings of your rule groups at any time. To make it easier to insert rule groups later, number them so there's a wide range in between, for example use 100, 200, and so on.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
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

impl Kind for StatefulRuleGroupReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatefulRuleGroupReferenceProperty> for StatefulRuleGroupReferenceProperty {}
impl From<StatefulRuleGroupReferenceProperty> for Node {
    #[inline]
    fn from(value: StatefulRuleGroupReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatefulRuleGroupReferenceProperty> for StatefulRuleGroupReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<StatefulRuleGroupReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifier for a single stateless rule group, used in a firewall policy to refer to the rule group.
///
/// The property type `StatelessRuleGroupReference` of `AWS::NetworkFirewall::FirewallPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatelessRuleGroupReferenceProperty(Object);

impl StatelessRuleGroupReferenceProperty {
    /// `StatelessRuleGroupReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `priority`: An integer setting that indicates the order in which to run the stateless rule groups in a single firewall policy.
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the stateless rule group.
    pub fn new(
        priority: impl IntoValue<i64>,
        resource_arn: impl IntoValue<kinds::networkfirewall::RuleGroupArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Priority", priority.into_value().into_node());
        object_.put("ResourceArn", resource_arn.into_value().into_node());
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

impl Kind for StatelessRuleGroupReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatelessRuleGroupReferenceProperty> for StatelessRuleGroupReferenceProperty {}
impl From<StatelessRuleGroupReferenceProperty> for Node {
    #[inline]
    fn from(value: StatelessRuleGroupReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatelessRuleGroupReferenceProperty> for StatelessRuleGroupReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<StatelessRuleGroupReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `StatefulRuleGroupOverride` of `AWS::NetworkFirewall::FirewallPolicy`.
pub enum Action {
    /// `DROP_TO_ALERT`.
    DropToAlert,
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
        const VALUES: &[&str] = &["DROP_TO_ALERT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StreamExceptionPolicy` of a `StatefulEngineOptions` of `AWS::NetworkFirewall::FirewallPolicy`.
pub enum StreamExceptionPolicy {
    /// `CONTINUE`.
    Continue,
    /// `DROP`.
    Drop,
    /// `REJECT`.
    Reject,
}

#[diagnostic::do_not_recommend]
impl Kind for StreamExceptionPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for StreamExceptionPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for StreamExceptionPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StreamExceptionPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<StreamExceptionPolicy> for StreamExceptionPolicy {
    #[inline]
    fn into_value(self) -> Value<StreamExceptionPolicy> {
        const VALUES: &[&str] = &["CONTINUE", "DROP", "REJECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
