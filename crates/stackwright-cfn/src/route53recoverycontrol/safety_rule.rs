// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53RecoveryControl::SafetyRule` and its property types.

use crate::l1::*;

/// Creates a safety rule in a control panel in Amazon Route 53 Application Recovery Controller. Safety rules in Amazon Route 53 Application Recovery Controller let you add safeguards around changing routing control states, and enabling and disabling routing controls, to help prevent unwanted outcomes. Note that the name of a safety rule must be unique within a control panel.
///
/// There are two types of safety rules in Route 53 ARC: assertion rules and gating rules.
///
/// Assertion rule: An assertion rule enforces that, when you change a routing control state, certain criteria are met. For example, the criteria might be that at least one routing control state is `On` after the transaction completes so that traffic continues to be directed to at least one cell for the application. This prevents a fail-open scenario.
///
/// Gating rule: A gating rule lets you configure a gating routing control as an overall on-off switch for a group of routing controls. Or, you can configure more complex gating scenarios, for example, by configuring multiple gating routing controls.
///
/// For more information, see [Safety rules](https://docs.aws.amazon.com/r53recovery/latest/dg/routing-control.safety-rules.html) in the Amazon Route 53 Application Recovery Controller Developer Guide.
///
/// `AWS::Route53RecoveryControl::SafetyRule`; `Ref` returns its `SafetyRuleArn`, a [`route53recoverycontrol::SafetyRuleArn`](kinds::route53recoverycontrol::SafetyRuleArn).
/// Changing one of these replaces it: `ControlPanelArn`, `RuleConfig`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-safetyrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSafetyRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53RecoveryControl::SafetyRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("safety_rule.rules"),
};

impl CfnSafetyRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53RecoveryControl::SafetyRule";

    /// `CfnSafetyRule` with its required properties, in alphabetical order:
    ///
    /// - `control_panel_arn`: The Amazon Resource Name (ARN) of the control panel.
    /// - `name`: The name of the assertion rule.
    /// - `rule_config`: The criteria that you set for specific assertion controls (routing controls) that designate how many control states must be `ON` as the result of a transaction.
    pub fn new(
        control_panel_arn: impl IntoValue<kinds::route53recoverycontrol::ControlPanelArn>,
        name: impl IntoValue<String>,
        rule_config: impl IntoValue<RuleConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ControlPanelArn",
            control_panel_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("RuleConfig", rule_config.into_value().into_node());
        Self(object_)
    }

    /// An assertion rule enforces that, when you change a routing control state, that the criteria that you set in the rule configuration is met. Otherwise, the change to the routing control is not accepted. For example, the criteria might be that at least one routing control state is `On` after the transaction so that traffic continues to flow to at least one cell for the application. This ensures that you avoid a fail-open scenario.
    ///
    /// `AssertionRule`; updated in place.
    pub fn assertion_rule(mut self, value: impl IntoValue<AssertionRuleProperty>) -> Self {
        self.0.put("AssertionRule", value.into_value().into_node());
        self
    }

    /// A gating rule verifies that a gating routing control or set of gating routing controls, evaluates as true, based on a rule configuration that you specify, which allows a set of routing control state changes to complete.
    ///
    /// For example, if you specify one gating routing control and you set the `Type` in the rule configuration to `OR`, that indicates that you must set the gating routing control to `On` for the rule to evaluate as true; that is, for the gating control switch to be On. When you do that, then you can update the routing control states for the target routing controls that you specify in the gating rule.
    ///
    /// `GatingRule`; updated in place.
    pub fn gating_rule(mut self, value: impl IntoValue<GatingRuleProperty>) -> Self {
        self.0.put("GatingRule", value.into_value().into_node());
        self
    }

    /// The tags associated with the safety rule.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnSafetyRule {
    type Handle = CfnSafetyRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSafetyRuleRef {
        CfnSafetyRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSafetyRule`] of a stack.
pub struct CfnSafetyRuleRef(NodeRef);

impl Clone for CfnSafetyRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSafetyRuleRef {}
impl AsNode for CfnSafetyRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSafetyRuleRef {
    /// What `Ref` returns: its `SafetyRuleArn`, a [`route53recoverycontrol::SafetyRuleArn`](kinds::route53recoverycontrol::SafetyRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53recoverycontrol::SafetyRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the safety rule.
    ///
    /// `Fn::GetAtt` of `SafetyRuleArn`.
    #[inline]
    pub fn attr_safety_rule_arn(&self) -> Value<kinds::route53recoverycontrol::SafetyRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SafetyRuleArn")))
    }

    /// The deployment status of the safety rule. Status can be one of the following: PENDING, DEPLOYED, PENDING_DELETION.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::route53recoverycontrol::SafetyRuleArn> for &CfnSafetyRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoverycontrol::SafetyRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An assertion rule enforces that, when you change a routing control state, that the criteria that you set in the rule configuration is met. Otherwise, the change to the routing control is not accepted. For example, the criteria might be that at least one routing control state is `On` after the transaction so that traffic continues to flow to at least one cell for the application. This ensures that you avoid a fail-open scenario.
///
/// The property type `AssertionRule` of `AWS::Route53RecoveryControl::SafetyRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssertionRuleProperty(Object);

impl AssertionRuleProperty {
    /// `AssertionRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `asserted_controls`: The routing controls that are part of transactions that are evaluated to determine if a request to change a routing control state is allowed.
    /// - `wait_period_ms`: An evaluation period, in milliseconds (ms), during which any request against the target routing controls will fail.
    pub fn new(
        asserted_controls: impl IntoValue<List<kinds::route53recoverycontrol::RoutingControlArn>>,
        wait_period_ms: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AssertedControls",
            asserted_controls.into_value().into_node(),
        );
        object_.put("WaitPeriodMs", wait_period_ms.into_value().into_node());
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

impl Kind for AssertionRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssertionRuleProperty> for AssertionRuleProperty {}
impl From<AssertionRuleProperty> for Node {
    #[inline]
    fn from(value: AssertionRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssertionRuleProperty> for AssertionRuleProperty {
    #[inline]
    fn into_value(self) -> Value<AssertionRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A gating rule verifies that a gating routing control or set of gating routing controls, evaluates as true, based on a rule configuration that you specify, which allows a set of routing control state changes to complete.
///
/// For example, if you specify one gating routing control and you set the `Type` in the rule configuration to `OR`, that indicates that you must set the gating routing control to `On` for the rule to evaluate as true; that is, for the gating control switch to be On. When you do that, then you can update the routing control states for the target routing controls that you specify in the gating rule.
///
/// The property type `GatingRule` of `AWS::Route53RecoveryControl::SafetyRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatingRuleProperty(Object);

impl GatingRuleProperty {
    /// `GatingRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `gating_controls`: An array of gating routing control Amazon Resource Names (ARNs).
    /// - `target_controls`: An array of target routing control Amazon Resource Names (ARNs) for which the states can only be updated if the rule configuration that you specify evaluates to true for the gating routing control.
    /// - `wait_period_ms`: An evaluation period, in milliseconds (ms), during which any request against the target routing controls will fail.
    pub fn new(
        gating_controls: impl IntoValue<List<String>>,
        target_controls: impl IntoValue<List<String>>,
        wait_period_ms: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GatingControls", gating_controls.into_value().into_node());
        object_.put("TargetControls", target_controls.into_value().into_node());
        object_.put("WaitPeriodMs", wait_period_ms.into_value().into_node());
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

impl Kind for GatingRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatingRuleProperty> for GatingRuleProperty {}
impl From<GatingRuleProperty> for Node {
    #[inline]
    fn from(value: GatingRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatingRuleProperty> for GatingRuleProperty {
    #[inline]
    fn into_value(self) -> Value<GatingRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The rule configuration for an assertion rule. That is, the criteria that you set for specific assertion controls (routing controls) that specify how many controls must be enabled after a transaction completes.
///
/// The property type `RuleConfig` of `AWS::Route53RecoveryControl::SafetyRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleConfigProperty(Object);

impl RuleConfigProperty {
    /// `RuleConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `inverted`: Logical negation of the rule.
    /// - `threshold`: The value of N, when you specify an `ATLEAST` rule type.
    /// - `r#type`: A rule can be one of the following: `ATLEAST`, `AND`, or `OR`.
    pub fn new(
        inverted: impl IntoValue<bool>,
        threshold: impl IntoValue<i64>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Inverted", inverted.into_value().into_node());
        object_.put("Threshold", threshold.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for RuleConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleConfigProperty> for RuleConfigProperty {}
impl From<RuleConfigProperty> for Node {
    #[inline]
    fn from(value: RuleConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleConfigProperty> for RuleConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RuleConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `RuleConfig` of `AWS::Route53RecoveryControl::SafetyRule`.
pub enum Type {
    /// `AND`.
    And,
    /// `ATLEAST`.
    Atleast,
    /// `OR`.
    Or,
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
        const VALUES: &[&str] = &["AND", "ATLEAST", "OR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
