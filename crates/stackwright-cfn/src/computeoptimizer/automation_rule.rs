// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ComputeOptimizer::AutomationRule` and its property types.

use crate::l1::*;

/// Creates an AWS Compute Optimizer automation rule that automatically implements recommended actions based on your defined criteria and schedule. Automation rules are global resources that manage automated actions across all AWS Regions where Compute Optimizer Automation is available. Organization-level rules can only be created by the management account or delegated administrator.
///
/// `AWS::ComputeOptimizer::AutomationRule`; `Ref` returns its `RuleArn`, a [`computeoptimizer::AutomationRuleArn`](kinds::computeoptimizer::AutomationRuleArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAutomationRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ComputeOptimizer::AutomationRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("automation_rule.rules"),
};

impl CfnAutomationRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ComputeOptimizer::AutomationRule";

    /// `CfnAutomationRule` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the automation rule.
    /// - `recommended_action_types`: The types of recommended actions this rule will implement.
    /// - `rule_type`: The type of automation rule.
    /// - `schedule`
    /// - `status`: The status of the automation rule.
    pub fn new(
        name: impl IntoValue<String>,
        recommended_action_types: impl IntoValue<List<RecommendedActionType>>,
        rule_type: impl IntoValue<RuleType>,
        schedule: impl IntoValue<ScheduleProperty>,
        status: impl IntoValue<Status>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "RecommendedActionTypes",
            recommended_action_types.into_value().into_node(),
        );
        object_.put("RuleType", rule_type.into_value().into_node());
        object_.put("Schedule", schedule.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// The `Criteria` property.
    ///
    /// `Criteria`; updated in place.
    pub fn criteria(mut self, value: impl IntoValue<CriteriaProperty>) -> Self {
        self.0.put("Criteria", value.into_value().into_node());
        self
    }

    /// The description of the automation rule.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `OrganizationConfiguration` property.
    ///
    /// `OrganizationConfiguration`; updated in place.
    pub fn organization_configuration(
        mut self,
        value: impl IntoValue<OrganizationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OrganizationConfiguration", value.into_value().into_node());
        self
    }

    /// Rule priority within its group
    ///
    /// `Priority`; updated in place.
    pub fn priority(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// Tags associated with the automation rule.
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

impl Construct for CfnAutomationRule {
    type Handle = CfnAutomationRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAutomationRuleRef {
        CfnAutomationRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAutomationRule`] of a stack.
pub struct CfnAutomationRuleRef(NodeRef);

impl Clone for CfnAutomationRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAutomationRuleRef {}
impl AsNode for CfnAutomationRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAutomationRuleRef {
    /// What `Ref` returns: its `RuleArn`, a [`computeoptimizer::AutomationRuleArn`](kinds::computeoptimizer::AutomationRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::computeoptimizer::AutomationRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS account ID that owns the automation rule.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }

    /// The timestamp when the automation rule was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The timestamp when the automation rule was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[inline]
    pub fn attr_last_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTimestamp")))
    }

    /// The Amazon Resource Name (ARN) of the automation rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[inline]
    pub fn attr_rule_arn(&self) -> Value<kinds::computeoptimizer::AutomationRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleArn")))
    }

    /// The unique identifier of the automation rule.
    ///
    /// `Fn::GetAtt` of `RuleId`.
    #[inline]
    pub fn attr_rule_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleId")))
    }

    /// The revision number of the automation rule.
    ///
    /// `Fn::GetAtt` of `RuleRevision`.
    #[inline]
    pub fn attr_rule_revision(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleRevision")))
    }
}

impl IntoValue<kinds::computeoptimizer::AutomationRuleArn> for &CfnAutomationRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::computeoptimizer::AutomationRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `Criteria` of `AWS::ComputeOptimizer::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CriteriaProperty(Object);

impl CriteriaProperty {
    /// `CriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EbsVolumeSizeInGib` property.
    ///
    /// `EbsVolumeSizeInGib`.
    pub fn ebs_volume_size_in_gib(
        mut self,
        value: impl IntoValue<List<IntegerCriteriaConditionProperty>>,
    ) -> Self {
        self.0
            .put("EbsVolumeSizeInGib", value.into_value().into_node());
        self
    }

    /// The `EbsVolumeType` property.
    ///
    /// `EbsVolumeType`.
    pub fn ebs_volume_type(
        mut self,
        value: impl IntoValue<List<StringCriteriaConditionProperty>>,
    ) -> Self {
        self.0.put("EbsVolumeType", value.into_value().into_node());
        self
    }

    /// The `EstimatedMonthlySavings` property.
    ///
    /// `EstimatedMonthlySavings`.
    pub fn estimated_monthly_savings(
        mut self,
        value: impl IntoValue<List<DoubleCriteriaConditionProperty>>,
    ) -> Self {
        self.0
            .put("EstimatedMonthlySavings", value.into_value().into_node());
        self
    }

    /// The `LookBackPeriodInDays` property.
    ///
    /// `LookBackPeriodInDays`.
    pub fn look_back_period_in_days(
        mut self,
        value: impl IntoValue<List<IntegerCriteriaConditionProperty>>,
    ) -> Self {
        self.0
            .put("LookBackPeriodInDays", value.into_value().into_node());
        self
    }

    /// The `Region` property.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<List<StringCriteriaConditionProperty>>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// The `ResourceArn` property.
    ///
    /// `ResourceArn`.
    pub fn resource_arn(
        mut self,
        value: impl IntoValue<List<StringCriteriaConditionProperty>>,
    ) -> Self {
        self.0.put("ResourceArn", value.into_value().into_node());
        self
    }

    /// The `ResourceTag` property.
    ///
    /// `ResourceTag`.
    pub fn resource_tag(
        mut self,
        value: impl IntoValue<List<ResourceTagsCriteriaConditionProperty>>,
    ) -> Self {
        self.0.put("ResourceTag", value.into_value().into_node());
        self
    }

    /// The `RestartNeeded` property.
    ///
    /// `RestartNeeded`.
    pub fn restart_needed(
        mut self,
        value: impl IntoValue<List<StringCriteriaConditionProperty>>,
    ) -> Self {
        self.0.put("RestartNeeded", value.into_value().into_node());
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

impl Kind for CriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CriteriaProperty> for CriteriaProperty {}
impl From<CriteriaProperty> for Node {
    #[inline]
    fn from(value: CriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CriteriaProperty> for CriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<CriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DoubleCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct DoubleCriteriaConditionProperty(Object);

impl DoubleCriteriaConditionProperty {
    /// `DoubleCriteriaConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Comparison` property.
    ///
    /// `Comparison`; one of `StringEquals`, `StringNotEquals`, `StringEqualsIgnoreCase`, `StringNotEqualsIgnoreCase`, `StringLike`, `StringNotLike`, `NumericEquals`, `NumericNotEquals`, `NumericLessThan`, `NumericLessThanEquals`, `NumericGreaterThan`, `NumericGreaterThanEquals`.
    pub fn comparison(mut self, value: impl IntoValue<Comparison>) -> Self {
        self.0.put("Comparison", value.into_value().into_node());
        self
    }

    /// The `Values` property.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<f64>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for DoubleCriteriaConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DoubleCriteriaConditionProperty> for DoubleCriteriaConditionProperty {}
impl From<DoubleCriteriaConditionProperty> for Node {
    #[inline]
    fn from(value: DoubleCriteriaConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DoubleCriteriaConditionProperty> for DoubleCriteriaConditionProperty {
    #[inline]
    fn into_value(self) -> Value<DoubleCriteriaConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IntegerCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegerCriteriaConditionProperty(Object);

impl IntegerCriteriaConditionProperty {
    /// `IntegerCriteriaConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Comparison` property.
    ///
    /// `Comparison`; one of `StringEquals`, `StringNotEquals`, `StringEqualsIgnoreCase`, `StringNotEqualsIgnoreCase`, `StringLike`, `StringNotLike`, `NumericEquals`, `NumericNotEquals`, `NumericLessThan`, `NumericLessThanEquals`, `NumericGreaterThan`, `NumericGreaterThanEquals`.
    pub fn comparison(mut self, value: impl IntoValue<Comparison>) -> Self {
        self.0.put("Comparison", value.into_value().into_node());
        self
    }

    /// The `Values` property.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for IntegerCriteriaConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegerCriteriaConditionProperty> for IntegerCriteriaConditionProperty {}
impl From<IntegerCriteriaConditionProperty> for Node {
    #[inline]
    fn from(value: IntegerCriteriaConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegerCriteriaConditionProperty> for IntegerCriteriaConditionProperty {
    #[inline]
    fn into_value(self) -> Value<IntegerCriteriaConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `OrganizationConfiguration` of `AWS::ComputeOptimizer::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrganizationConfigurationProperty(Object);

impl OrganizationConfigurationProperty {
    /// `OrganizationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of account IDs where the organization rule applies
    ///
    /// `AccountIds`.
    pub fn account_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AccountIds", value.into_value().into_node());
        self
    }

    /// When the rule should be applied relative to account rules
    ///
    /// `RuleApplyOrder`; one of `BeforeAccountRules`, `AfterAccountRules`.
    pub fn rule_apply_order(mut self, value: impl IntoValue<RuleApplyOrder>) -> Self {
        self.0.put("RuleApplyOrder", value.into_value().into_node());
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

impl Kind for OrganizationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrganizationConfigurationProperty> for OrganizationConfigurationProperty {}
impl From<OrganizationConfigurationProperty> for Node {
    #[inline]
    fn from(value: OrganizationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrganizationConfigurationProperty> for OrganizationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OrganizationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ResourceTagsCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagsCriteriaConditionProperty(Object);

impl ResourceTagsCriteriaConditionProperty {
    /// `ResourceTagsCriteriaConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Comparison` property.
    ///
    /// `Comparison`; one of `StringEquals`, `StringNotEquals`, `StringEqualsIgnoreCase`, `StringNotEqualsIgnoreCase`, `StringLike`, `StringNotLike`, `NumericEquals`, `NumericNotEquals`, `NumericLessThan`, `NumericLessThanEquals`, `NumericGreaterThan`, `NumericGreaterThanEquals`.
    pub fn comparison(mut self, value: impl IntoValue<Comparison>) -> Self {
        self.0.put("Comparison", value.into_value().into_node());
        self
    }

    /// The `Key` property.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The `Values` property.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for ResourceTagsCriteriaConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagsCriteriaConditionProperty> for ResourceTagsCriteriaConditionProperty {}
impl From<ResourceTagsCriteriaConditionProperty> for Node {
    #[inline]
    fn from(value: ResourceTagsCriteriaConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagsCriteriaConditionProperty> for ResourceTagsCriteriaConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagsCriteriaConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Schedule` of `AWS::ComputeOptimizer::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleProperty(Object);

impl ScheduleProperty {
    /// `ScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Execution window duration in minutes
    ///
    /// `ExecutionWindowInMinutes`.
    pub fn execution_window_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ExecutionWindowInMinutes", value.into_value().into_node());
        self
    }

    /// Schedule expression (e.g., cron or rate expression)
    ///
    /// `ScheduleExpression`.
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpression", value.into_value().into_node());
        self
    }

    /// IANA timezone identifier
    ///
    /// `ScheduleExpressionTimezone`.
    pub fn schedule_expression_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpressionTimezone", value.into_value().into_node());
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

impl Kind for ScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleProperty> for ScheduleProperty {}
impl From<ScheduleProperty> for Node {
    #[inline]
    fn from(value: ScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleProperty> for ScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StringCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct StringCriteriaConditionProperty(Object);

impl StringCriteriaConditionProperty {
    /// `StringCriteriaConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Comparison` property.
    ///
    /// `Comparison`; one of `StringEquals`, `StringNotEquals`, `StringEqualsIgnoreCase`, `StringNotEqualsIgnoreCase`, `StringLike`, `StringNotLike`, `NumericEquals`, `NumericNotEquals`, `NumericLessThan`, `NumericLessThanEquals`, `NumericGreaterThan`, `NumericGreaterThanEquals`.
    pub fn comparison(mut self, value: impl IntoValue<Comparison>) -> Self {
        self.0.put("Comparison", value.into_value().into_node());
        self
    }

    /// The `Values` property.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for StringCriteriaConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StringCriteriaConditionProperty> for StringCriteriaConditionProperty {}
impl From<StringCriteriaConditionProperty> for Node {
    #[inline]
    fn from(value: StringCriteriaConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StringCriteriaConditionProperty> for StringCriteriaConditionProperty {
    #[inline]
    fn into_value(self) -> Value<StringCriteriaConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Comparison` of a `DoubleCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
pub enum Comparison {
    /// `NumericEquals`.
    NumericEquals,
    /// `NumericGreaterThan`.
    NumericGreaterThan,
    /// `NumericGreaterThanEquals`.
    NumericGreaterThanEquals,
    /// `NumericLessThan`.
    NumericLessThan,
    /// `NumericLessThanEquals`.
    NumericLessThanEquals,
    /// `NumericNotEquals`.
    NumericNotEquals,
    /// `StringEquals`.
    StringEquals,
    /// `StringEqualsIgnoreCase`.
    StringEqualsIgnoreCase,
    /// `StringLike`.
    StringLike,
    /// `StringNotEquals`.
    StringNotEquals,
    /// `StringNotEqualsIgnoreCase`.
    StringNotEqualsIgnoreCase,
    /// `StringNotLike`.
    StringNotLike,
}

#[diagnostic::do_not_recommend]
impl Kind for Comparison {}
#[diagnostic::do_not_recommend]
impl TextKind for Comparison {}
#[diagnostic::do_not_recommend]
impl IdKind for Comparison {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Comparison {}
#[diagnostic::do_not_recommend]
impl IntoValue<Comparison> for Comparison {
    #[inline]
    fn into_value(self) -> Value<Comparison> {
        const VALUES: &[&str] = &[
            "NumericEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericNotEquals",
            "StringEquals",
            "StringEqualsIgnoreCase",
            "StringLike",
            "StringNotEquals",
            "StringNotEqualsIgnoreCase",
            "StringNotLike",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RecommendedActionTypes` of `AWS::ComputeOptimizer::AutomationRule`.
pub enum RecommendedActionType {
    /// `SnapshotAndDeleteUnattachedEbsVolume`.
    SnapshotAndDeleteUnattachedEbsVolume,
    /// `UpgradeEbsVolumeType`.
    UpgradeEbsVolumeType,
}

#[diagnostic::do_not_recommend]
impl Kind for RecommendedActionType {}
#[diagnostic::do_not_recommend]
impl TextKind for RecommendedActionType {}
#[diagnostic::do_not_recommend]
impl IdKind for RecommendedActionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecommendedActionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecommendedActionType> for RecommendedActionType {
    #[inline]
    fn into_value(self) -> Value<RecommendedActionType> {
        const VALUES: &[&str] = &[
            "SnapshotAndDeleteUnattachedEbsVolume",
            "UpgradeEbsVolumeType",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RuleApplyOrder` of a `OrganizationConfiguration` of `AWS::ComputeOptimizer::AutomationRule`.
pub enum RuleApplyOrder {
    /// `AfterAccountRules`.
    AfterAccountRules,
    /// `BeforeAccountRules`.
    BeforeAccountRules,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleApplyOrder {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleApplyOrder {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleApplyOrder {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleApplyOrder {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleApplyOrder> for RuleApplyOrder {
    #[inline]
    fn into_value(self) -> Value<RuleApplyOrder> {
        const VALUES: &[&str] = &["AfterAccountRules", "BeforeAccountRules"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RuleType` of `AWS::ComputeOptimizer::AutomationRule`.
pub enum RuleType {
    /// `AccountRule`.
    AccountRule,
    /// `OrganizationRule`.
    OrganizationRule,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleType {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleType {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleType> for RuleType {
    #[inline]
    fn into_value(self) -> Value<RuleType> {
        const VALUES: &[&str] = &["AccountRule", "OrganizationRule"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::ComputeOptimizer::AutomationRule`.
pub enum Status {
    /// `Active`.
    Active,
    /// `Inactive`.
    Inactive,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["Active", "Inactive"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
