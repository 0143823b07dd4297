// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudWatch::InsightRule` and its property types.

use crate::l1::*;

/// Creates or updates a Contributor Insights rule. Rules evaluate log events in a CloudWatch Logs log group, enabling you to find contributor data for the log events in that log group. For more information, see [Using Contributor Insights to Analyze High-Cardinality Data](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights.html) in the *Amazon CloudWatch User Guide*.
///
/// `AWS::CloudWatch::InsightRule`; `Ref` returns its `Arn`, a [`cloudwatch::InsightRuleArn`](kinds::cloudwatch::InsightRuleArn).
/// Changing one of these replaces it: `RuleName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInsightRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudWatch::InsightRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("insight_rule.rules"),
};

impl CfnInsightRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudWatch::InsightRule";

    /// `CfnInsightRule` with its required properties, in alphabetical order:
    ///
    /// - `rule_body`: The definition of the rule, as a JSON object.
    /// - `rule_name`: The name of the rule.
    /// - `rule_state`: The current state of the rule.
    pub fn new(
        rule_body: impl IntoValue<String>,
        rule_name: impl IntoValue<String>,
        rule_state: impl IntoValue<RuleState>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RuleBody", rule_body.into_value().into_node());
        object_.put("RuleName", rule_name.into_value().into_node());
        object_.put("RuleState", rule_state.into_value().into_node());
        Self(object_)
    }

    /// Determines whether the rules is evaluated on transformed versions of logs. Valid values are `TRUE` and `FALSE`.
    ///
    /// `ApplyOnTransformedLogs`; default `false`; updated in place.
    pub fn apply_on_transformed_logs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ApplyOnTransformedLogs", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to associate with the Contributor Insights rule. You can associate as many as 50 tags with a rule.
    ///
    /// Tags can help you organize and categorize your resources. For more information, see [Tagging Your Amazon CloudWatch Resources](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Tagging.html).
    ///
    /// To be able to associate tags with a rule, you must have the `cloudwatch:TagResource` permission in addition to the `cloudwatch:PutInsightRule` permission.
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

impl Construct for CfnInsightRule {
    type Handle = CfnInsightRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInsightRuleRef {
        CfnInsightRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInsightRule`] of a stack.
pub struct CfnInsightRuleRef(NodeRef);

impl Clone for CfnInsightRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInsightRuleRef {}
impl AsNode for CfnInsightRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInsightRuleRef {
    /// What `Ref` returns: its `Arn`, a [`cloudwatch::InsightRuleArn`](kinds::cloudwatch::InsightRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudwatch::InsightRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the Contributor Insights rule, such as `arn:aws:cloudwatch:us-west-2:123456789012:insight-rule/MyInsightRuleName`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudwatch::InsightRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of the Contributor Insights rule.
    ///
    /// `Fn::GetAtt` of `RuleName`.
    #[inline]
    pub fn attr_rule_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleName")))
    }
}

impl IntoValue<kinds::cloudwatch::InsightRuleArn> for &CfnInsightRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::InsightRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `RuleState` of `AWS::CloudWatch::InsightRule`.
pub enum RuleState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleState {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleState {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleState {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleState> for RuleState {
    #[inline]
    fn into_value(self) -> Value<RuleState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
