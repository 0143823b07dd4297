// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Budgets::Budget` and its property types.

use crate::l1::*;

/// The `AWS::Budgets::Budget` resource allows customers to take pre-defined actions that will trigger once a budget threshold has been exceeded. creates, replaces, or deletes budgets for Billing and Cost Management. For more information, see [Managing Your Costs with Budgets](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/budgets-managing-costs.html) in the *Billing and Cost Management User Guide*.
///
/// `AWS::Budgets::Budget`; `Ref` returns its `Id`, a [`budgets::BudgetId`](kinds::budgets::BudgetId).
/// Changing one of these replaces it: `NotificationsWithSubscribers`.
/// Attributes: `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBudget(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Budgets::Budget",
    tags: Some(stackwright_core::TagProperty {
        name: "ResourceTags",
        format: TagFormat::List,
    }),
    rules: include_str!("budget.rules"),
};

impl CfnBudget {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Budgets::Budget";

    /// `CfnBudget` with its required properties, in alphabetical order:
    ///
    /// - `budget`: The budget object that you want to create.
    pub fn new(budget: impl IntoValue<BudgetDataProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Budget", budget.into_value().into_node());
        Self(object_)
    }

    /// A notification that you want to associate with a budget. A budget can have up to five notifications, and each notification can have one SNS subscriber and up to 10 email subscribers. If you include notifications and subscribers in your `CreateBudget` call, AWS creates the notifications and subscribers for you.
    ///
    /// `NotificationsWithSubscribers`; an update replaces the resource.
    pub fn notifications_with_subscribers(
        mut self,
        value: impl IntoValue<List<NotificationWithSubscribersProperty>>,
    ) -> Self {
        self.0.put(
            "NotificationsWithSubscribers",
            value.into_value().into_node(),
        );
        self
    }

    /// An optional list of tags to associate with the specified budget. Each tag consists of a key and a value, and each key must be unique for the resource.
    ///
    /// `ResourceTags`; updated in place.
    pub fn resource_tags(mut self, value: impl IntoValue<List<ResourceTagProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
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

impl Construct for CfnBudget {
    type Handle = CfnBudgetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBudgetRef {
        CfnBudgetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBudget`] of a stack.
pub struct CfnBudgetRef(NodeRef);

impl Clone for CfnBudgetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBudgetRef {}
impl AsNode for CfnBudgetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBudgetRef {
    /// What `Ref` returns: its `Id`, a [`budgets::BudgetId`](kinds::budgets::BudgetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::budgets::BudgetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::budgets::BudgetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::budgets::BudgetId> for &CfnBudgetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::budgets::BudgetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Determine the budget amount for an auto-adjusting budget.
///
/// The property type `AutoAdjustData` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoAdjustDataProperty(Object);

impl AutoAdjustDataProperty {
    /// `AutoAdjustDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `auto_adjust_type`: The string that defines whether your budget auto-adjusts based on historical or forecasted data.
    pub fn new(auto_adjust_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AutoAdjustType", auto_adjust_type.into_value().into_node());
        Self(object_)
    }

    /// The parameters that define or describe the historical data that your auto-adjusting budget is based on.
    ///
    /// `HistoricalOptions`.
    pub fn historical_options(mut self, value: impl IntoValue<HistoricalOptionsProperty>) -> Self {
        self.0
            .put("HistoricalOptions", value.into_value().into_node());
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

impl Kind for AutoAdjustDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoAdjustDataProperty> for AutoAdjustDataProperty {}
impl From<AutoAdjustDataProperty> for Node {
    #[inline]
    fn from(value: AutoAdjustDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoAdjustDataProperty> for AutoAdjustDataProperty {
    #[inline]
    fn into_value(self) -> Value<AutoAdjustDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the output of the `CreateBudget` operation. The content consists of the detailed metadata and data file information, and the current status of the `budget` object.
///
/// This is the Amazon Resource Name (ARN) pattern for a budget:
///
/// `arn:aws:budgets::AccountId:budget/budgetName`
///
/// The property type `BudgetData` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct BudgetDataProperty(Object);

impl BudgetDataProperty {
    /// `BudgetDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `budget_type`: Specifies whether this budget tracks costs, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans coverage.
    /// - `time_unit`: The length of time until a budget resets the actual and forecasted spend.
    pub fn new(budget_type: impl IntoValue<String>, time_unit: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BudgetType", budget_type.into_value().into_node());
        object_.put("TimeUnit", time_unit.into_value().into_node());
        Self(object_)
    }

    /// Determine the budget amount for an auto-adjusting budget.
    ///
    /// `AutoAdjustData`; an update replaces the resource.
    pub fn auto_adjust_data(mut self, value: impl IntoValue<AutoAdjustDataProperty>) -> Self {
        self.0.put("AutoAdjustData", value.into_value().into_node());
        self
    }

    /// The `BillingViewArn` property.
    ///
    /// `BillingViewArn`.
    pub fn billing_view_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BillingViewArn", value.into_value().into_node());
        self
    }

    /// The total amount of cost, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans coverage that you want to track with your budget.
    ///
    /// `BudgetLimit` is required for cost or usage budgets, but optional for RI or Savings Plans utilization or coverage budgets. RI and Savings Plans utilization or coverage budgets default to `100`. This is the only valid value for RI or Savings Plans utilization or coverage budgets. You can't use `BudgetLimit` with `PlannedBudgetLimits` for `CreateBudget` and `UpdateBudget` actions.
    ///
    /// `BudgetLimit`.
    pub fn budget_limit(mut self, value: impl IntoValue<SpendProperty>) -> Self {
        self.0.put("BudgetLimit", value.into_value().into_node());
        self
    }

    /// The name of a budget. The value must be unique within an account. `BudgetName` can't include `:` and `\` characters. If you don't include value for `BudgetName` in the template, Billing and Cost Management assigns your budget a randomly generated name.
    ///
    /// `BudgetName`; an update replaces the resource.
    pub fn budget_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BudgetName", value.into_value().into_node());
        self
    }

    /// The cost filters, such as `Region`, `Service`, `LinkedAccount`, `Tag`, or `CostCategory`, that are applied to a budget.
    ///
    /// AWS Budgets supports the following services as a `Service` filter for RI budgets:
    ///
    /// - Amazon EC2
    /// - Amazon Redshift
    /// - Amazon Relational Database Service
    /// - Amazon ElastiCache
    /// - Amazon OpenSearch Service
    ///
    /// `CostFilters`; free JSON, such as an [`Object`].
    pub fn cost_filters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("CostFilters", value.into_value().into_node());
        self
    }

    /// The types of costs that are included in this `COST` budget.
    ///
    /// `USAGE`, `RI_UTILIZATION`, `RI_COVERAGE`, `SAVINGS_PLANS_UTILIZATION`, and `SAVINGS_PLANS_COVERAGE` budgets do not have `CostTypes`.
    ///
    /// `CostTypes`.
    pub fn cost_types(mut self, value: impl IntoValue<CostTypesProperty>) -> Self {
        self.0.put("CostTypes", value.into_value().into_node());
        self
    }

    /// The `FilterExpression` property.
    ///
    /// `FilterExpression`.
    pub fn filter_expression(mut self, value: impl IntoValue<ExpressionProperty>) -> Self {
        self.0
            .put("FilterExpression", value.into_value().into_node());
        self
    }

    /// The `Metrics` property.
    ///
    /// `Metrics`.
    pub fn metrics(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Metrics", value.into_value().into_node());
        self
    }

    /// A map containing multiple `BudgetLimit`, including current or future limits.
    ///
    /// `PlannedBudgetLimits` is available for cost or usage budget and supports both monthly and quarterly `TimeUnit`.
    ///
    /// For monthly budgets, provide 12 months of `PlannedBudgetLimits` values. This must start from the current month and include the next 11 months. The `key` is the start of the month, `UTC` in epoch seconds.
    ///
    /// For quarterly budgets, provide four quarters of `PlannedBudgetLimits` value entries in standard calendar quarter increments. This must start from the current quarter and include the next three quarters. The `key` is the start of the quarter, `UTC` in epoch seconds.
    ///
    /// If the planned budget expires before 12 months for monthly or four quarters for quarterly, provide the `PlannedBudgetLimits` values only for the remaining periods.
    ///
    /// If the budget begins at a date in the future, provide `PlannedBudgetLimits` values from the start date of the budget.
    ///
    /// After all of the `BudgetLimit` values in `PlannedBudgetLimits` are used, the budget continues to use the last limit as the `BudgetLimit`. At that point, the planned budget provides the same experience as a fixed budget.
    ///
    /// `DescribeBudget` and `DescribeBudgets` response along with `PlannedBudgetLimits` also contain `BudgetLimit` representing the current month or quarter limit present in `PlannedBudgetLimits`. This only applies to budgets that are created with `PlannedBudgetLimits`. Budgets that are created without `PlannedBudgetLimits` only contain `BudgetLimit`. They don't contain `PlannedBudgetLimits`.
    ///
    /// `PlannedBudgetLimits`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn planned_budget_limits(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("PlannedBudgetLimits", value.into_value().into_node());
        self
    }

    /// The period of time that is covered by a budget. The period has a start date and an end date. The start date must come before the end date. There are no restrictions on the end date.
    ///
    /// The start date for a budget. If you created your budget and didn't specify a start date, the start date defaults to the start of the chosen time period (MONTHLY, QUARTERLY, or ANNUALLY). For example, if you create your budget on January 24, 2019, choose `MONTHLY`, and don't set a start date, the start date defaults to `01/01/19 00:00 UTC`. The defaults are the same for the Billing and Cost Management console and the API.
    ///
    /// You can change your start date with the `UpdateBudget` operation.
    ///
    /// After the end date, AWS deletes the budget and all associated notifications and subscribers.
    ///
    /// `TimePeriod`.
    pub fn time_period(mut self, value: impl IntoValue<TimePeriodProperty>) -> Self {
        self.0.put("TimePeriod", value.into_value().into_node());
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

impl Kind for BudgetDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BudgetDataProperty> for BudgetDataProperty {}
impl From<BudgetDataProperty> for Node {
    #[inline]
    fn from(value: BudgetDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BudgetDataProperty> for BudgetDataProperty {
    #[inline]
    fn into_value(self) -> Value<BudgetDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The cost category values used for filtering the costs.
///
/// The property type `CostCategoryValues` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct CostCategoryValuesProperty(Object);

impl CostCategoryValuesProperty {
    /// `CostCategoryValuesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unique name of the cost category.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The match options that you can use to filter your results.
    ///
    /// `MatchOptions`.
    pub fn match_options(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MatchOptions", value.into_value().into_node());
        self
    }

    /// The specific value of the cost category.
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

impl Kind for CostCategoryValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CostCategoryValuesProperty> for CostCategoryValuesProperty {}
impl From<CostCategoryValuesProperty> for Node {
    #[inline]
    fn from(value: CostCategoryValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CostCategoryValuesProperty> for CostCategoryValuesProperty {
    #[inline]
    fn into_value(self) -> Value<CostCategoryValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The types of cost that are included in a `COST` budget, such as tax and subscriptions.
///
/// `USAGE`, `RI_UTILIZATION`, `RI_COVERAGE`, `SAVINGS_PLANS_UTILIZATION`, and `SAVINGS_PLANS_COVERAGE` budgets don't have `CostTypes`.
///
/// The property type `CostTypes` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct CostTypesProperty(Object);

impl CostTypesProperty {
    /// `CostTypesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether a budget includes credits.
    ///
    /// The default value is `true`.
    ///
    /// `IncludeCredit`.
    pub fn include_credit(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeCredit", value.into_value().into_node());
        self
    }

    /// Specifies whether a budget includes discounts.
    ///
    /// The default value is `true`.
    ///
    /// `IncludeDiscount`.
    pub fn include_discount(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeDiscount", value.into_value().into_node());
        self
    }

    /// Specifies whether a budget includes non-RI subscription costs.
    ///
    /// The default value is `true`.
    ///
    /// `IncludeOtherSubscription`.
    pub fn include_other_subscription(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeOtherSubscription", value.into_value().into_node());
        self
    }

    /// Specifies whether a budget includes recurring fees such as monthly RI fees.
    ///
    /// The default value is `true`.
    ///
    /// `IncludeRecurring`.
    pub fn include_recurring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeRecurring", value.into_value().into_node());
        self
    }

    /// Specifies whether a budget includes refunds.
    ///
    /// The default value is `true`.
    ///
    /// `IncludeRefund`.
    pub fn include_refund(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeRefund", value.into_value().into_node());
        self
    }

    /// Specifies whether a budget includes subscriptions.
    ///
    /// The default value is `true`.
    ///
    /// `IncludeSubscription`.
    pub fn include_subscription(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeSubscription", value.into_value().into_node());
        self
    }

    /// Specifies whether a budget includes support subscription fees.
    ///
    /// The default value is `true`.
    ///
    /// `IncludeSupport`.
    pub fn include_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeSupport", value.into_value().into_node());
        self
    }

    /// Specifies whether a budget includes taxes.
    ///
    /// The default value is `true`.
    ///
    /// `IncludeTax`.
    pub fn include_tax(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeTax", value.into_value().into_node());
        self
    }

    /// Specifies whether a budget includes upfront RI costs.
    ///
    /// The default value is `true`.
    ///
    /// `IncludeUpfront`.
    pub fn include_upfront(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeUpfront", value.into_value().into_node());
        self
    }

    /// Specifies whether a budget uses the amortized rate.
    ///
    /// The default value is `false`.
    ///
    /// `UseAmortized`.
    pub fn use_amortized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseAmortized", value.into_value().into_node());
        self
    }

    /// Specifies whether a budget uses a blended rate.
    ///
    /// The default value is `false`.
    ///
    /// `UseBlended`.
    pub fn use_blended(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseBlended", value.into_value().into_node());
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

impl Kind for CostTypesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CostTypesProperty> for CostTypesProperty {}
impl From<CostTypesProperty> for Node {
    #[inline]
    fn from(value: CostTypesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CostTypesProperty> for CostTypesProperty {
    #[inline]
    fn into_value(self) -> Value<CostTypesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use Expression to filter in various Budgets APIs.
///
/// The property type `Expression` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpressionProperty(Object);

impl ExpressionProperty {
    /// `ExpressionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Return results that match both Dimension objects.
    ///
    /// `And`.
    pub fn and(mut self, value: impl IntoValue<List<ExpressionProperty>>) -> Self {
        self.0.put("And", value.into_value().into_node());
        self
    }

    /// The filter that's based on CostCategoryValues.
    ///
    /// `CostCategories`.
    pub fn cost_categories(mut self, value: impl IntoValue<CostCategoryValuesProperty>) -> Self {
        self.0.put("CostCategories", value.into_value().into_node());
        self
    }

    /// The specific Dimension to use for Expression.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<ExpressionDimensionValuesProperty>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// Return results that don't match a Dimension object.
    ///
    /// `Not`.
    pub fn not(mut self, value: impl IntoValue<ExpressionProperty>) -> Self {
        self.0.put("Not", value.into_value().into_node());
        self
    }

    /// Return results that match either Dimension object.
    ///
    /// `Or`.
    pub fn or(mut self, value: impl IntoValue<List<ExpressionProperty>>) -> Self {
        self.0.put("Or", value.into_value().into_node());
        self
    }

    /// The specific Tag to use for Expression.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<TagValuesProperty>) -> Self {
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

impl Kind for ExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpressionProperty> for ExpressionProperty {}
impl From<ExpressionProperty> for Node {
    #[inline]
    fn from(value: ExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpressionProperty> for ExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<ExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the specifications for the filters to use for your request.
///
/// The property type `ExpressionDimensionValues` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpressionDimensionValuesProperty(Object);

impl ExpressionDimensionValuesProperty {
    /// `ExpressionDimensionValuesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the dimension that you want to filter on.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The match options that you can use to filter your results. You can specify only one of these values in the array.
    ///
    /// `MatchOptions`.
    pub fn match_options(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MatchOptions", value.into_value().into_node());
        self
    }

    /// The metadata values you can specify to filter upon, so that the results all match at least one of the specified values.
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

impl Kind for ExpressionDimensionValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpressionDimensionValuesProperty> for ExpressionDimensionValuesProperty {}
impl From<ExpressionDimensionValuesProperty> for Node {
    #[inline]
    fn from(value: ExpressionDimensionValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpressionDimensionValuesProperty> for ExpressionDimensionValuesProperty {
    #[inline]
    fn into_value(self) -> Value<ExpressionDimensionValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters that define or describe the historical data that your auto-adjusting budget is based on.
///
/// The property type `HistoricalOptions` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct HistoricalOptionsProperty(Object);

impl HistoricalOptionsProperty {
    /// `HistoricalOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `budget_adjustment_period`: The number of budget periods included in the moving-average calculation that determines your auto-adjusted budget amount.
    pub fn new(budget_adjustment_period: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BudgetAdjustmentPeriod",
            budget_adjustment_period.into_value().into_node(),
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

impl Kind for HistoricalOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HistoricalOptionsProperty> for HistoricalOptionsProperty {}
impl From<HistoricalOptionsProperty> for Node {
    #[inline]
    fn from(value: HistoricalOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HistoricalOptionsProperty> for HistoricalOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<HistoricalOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A notification that's associated with a budget. A budget can have up to ten notifications.
///
/// Each notification must have at least one subscriber. A notification can have one SNS subscriber and up to 10 email subscribers, for a total of 11 subscribers.
///
/// For example, if you have a budget for 200 dollars and you want to be notified when you go over 160 dollars, create a notification with the following parameters:
///
/// - A notificationType of `ACTUAL`
/// - A `thresholdType` of `PERCENTAGE`
/// - A `comparisonOperator` of `GREATER_THAN`
/// - A notification `threshold` of `80`
///
/// The property type `Notification` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationProperty(Object);

impl NotificationProperty {
    /// `NotificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison_operator`: The comparison that's used for this notification.
    /// - `notification_type`: Specifies whether the notification is for how much you have spent ( `ACTUAL`) or for how much that you're forecasted to spend ( `FORECASTED`).
    /// - `threshold`: The threshold that's associated with a notification.
    pub fn new(
        comparison_operator: impl IntoValue<String>,
        notification_type: impl IntoValue<String>,
        threshold: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComparisonOperator",
            comparison_operator.into_value().into_node(),
        );
        object_.put(
            "NotificationType",
            notification_type.into_value().into_node(),
        );
        object_.put("Threshold", threshold.into_value().into_node());
        Self(object_)
    }

    /// The type of threshold for a notification. For `ABSOLUTE_VALUE` thresholds, AWS notifies you when you go over or are forecasted to go over your total cost threshold. For `PERCENTAGE` thresholds, AWS notifies you when you go over or are forecasted to go over a certain percentage of your forecasted spend. For example, if you have a budget for 200 dollars and you have a `PERCENTAGE` threshold of 80%, AWS notifies you when you go over 160 dollars.
    ///
    /// `ThresholdType`.
    pub fn threshold_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ThresholdType", value.into_value().into_node());
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

impl Kind for NotificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationProperty> for NotificationProperty {}
impl From<NotificationProperty> for Node {
    #[inline]
    fn from(value: NotificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationProperty> for NotificationProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A notification with subscribers. A notification can have one SNS subscriber and up to 10 email subscribers, for a total of 11 subscribers.
///
/// The property type `NotificationWithSubscribers` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationWithSubscribersProperty(Object);

impl NotificationWithSubscribersProperty {
    /// `NotificationWithSubscribersProperty` with its required properties, in alphabetical order:
    ///
    /// - `notification`: The notification that's associated with a budget.
    /// - `subscribers`: A list of subscribers who are subscribed to this notification.
    pub fn new(
        notification: impl IntoValue<NotificationProperty>,
        subscribers: impl IntoValue<List<SubscriberProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Notification", notification.into_value().into_node());
        object_.put("Subscribers", subscribers.into_value().into_node());
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

impl Kind for NotificationWithSubscribersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationWithSubscribersProperty> for NotificationWithSubscribersProperty {}
impl From<NotificationWithSubscribersProperty> for Node {
    #[inline]
    fn from(value: NotificationWithSubscribersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationWithSubscribersProperty> for NotificationWithSubscribersProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationWithSubscribersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tag structure that contains a tag key and value.
///
/// The property type `ResourceTag` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagProperty(Object);

impl ResourceTagProperty {
    /// `ResourceTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key that's associated with the tag.
    pub fn new(key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The value that's associated with the tag.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ResourceTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagProperty> for ResourceTagProperty {}
impl From<ResourceTagProperty> for Node {
    #[inline]
    fn from(value: ResourceTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagProperty> for ResourceTagProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The amount of cost or usage that's measured for a budget.
///
/// *Cost example:* A `Spend` for `3 USD` of costs has the following parameters:
///
/// - An `Amount` of `3`
/// - A `Unit` of `USD`
///
/// *Usage example:* A `Spend` for `3 GB` of S3 usage has the following parameters:
///
/// - An `Amount` of `3`
/// - A `Unit` of `GB`
///
/// The property type `Spend` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpendProperty(Object);

impl SpendProperty {
    /// `SpendProperty` with its required properties, in alphabetical order:
    ///
    /// - `amount`: The cost or usage amount that's associated with a budget forecast, actual spend, or budget threshold.
    /// - `unit`: The unit of measurement that's used for the budget forecast, actual spend, or budget threshold.
    pub fn new(amount: impl IntoValue<f64>, unit: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Amount", amount.into_value().into_node());
        object_.put("Unit", unit.into_value().into_node());
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

impl Kind for SpendProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpendProperty> for SpendProperty {}
impl From<SpendProperty> for Node {
    #[inline]
    fn from(value: SpendProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpendProperty> for SpendProperty {
    #[inline]
    fn into_value(self) -> Value<SpendProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Subscriber` property type specifies who to notify for a Billing and Cost Management budget notification. The subscriber consists of a subscription type, and either an Amazon SNS topic or an email address.
///
/// For example, an email subscriber would have the following parameters:
///
/// - A `subscriptionType` of `EMAIL`
/// - An `address` of `example@example.com`
///
/// The property type `Subscriber` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubscriberProperty(Object);

impl SubscriberProperty {
    /// `SubscriberProperty` with its required properties, in alphabetical order:
    ///
    /// - `address`: The address that AWS sends budget notifications to, either an SNS topic or an email.
    /// - `subscription_type`: The type of notification that AWS sends to a subscriber.
    pub fn new(address: impl IntoValue<String>, subscription_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Address", address.into_value().into_node());
        object_.put(
            "SubscriptionType",
            subscription_type.into_value().into_node(),
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

impl Kind for SubscriberProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubscriberProperty> for SubscriberProperty {}
impl From<SubscriberProperty> for Node {
    #[inline]
    fn from(value: SubscriberProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubscriberProperty> for SubscriberProperty {
    #[inline]
    fn into_value(self) -> Value<SubscriberProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values that are available for a tag.
///
/// The property type `TagValues` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagValuesProperty(Object);

impl TagValuesProperty {
    /// `TagValuesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key for the tag.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The match options that you can use to filter your results.
    ///
    /// `MatchOptions`.
    pub fn match_options(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MatchOptions", value.into_value().into_node());
        self
    }

    /// The specific value of the tag.
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

impl Kind for TagValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagValuesProperty> for TagValuesProperty {}
impl From<TagValuesProperty> for Node {
    #[inline]
    fn from(value: TagValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagValuesProperty> for TagValuesProperty {
    #[inline]
    fn into_value(self) -> Value<TagValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The period of time that is covered by a budget. The period has a start date and an end date. The start date must come before the end date. There are no restrictions on the end date.
///
/// The property type `TimePeriod` of `AWS::Budgets::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimePeriodProperty(Object);

impl TimePeriodProperty {
    /// `TimePeriodProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The end date for a budget. If you didn't specify an end date, AWS set your end date to `06/15/87 00:00 UTC`. The defaults are the same for the Billing and Cost Management console and the API.
    ///
    /// After the end date, AWS deletes the budget and all the associated notifications and subscribers. You can change your end date with the `UpdateBudget` operation.
    ///
    /// `End`.
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("End", value.into_value().into_node());
        self
    }

    /// The start date for a budget. If you created your budget and didn't specify a start date, the start date defaults to the start of the chosen time period (MONTHLY, QUARTERLY, or ANNUALLY). For example, if you create your budget on January 24, 2019, choose `MONTHLY`, and don't set a start date, the start date defaults to `01/01/19 00:00 UTC`. The defaults are the same for the Billing and Cost Management console and the API.
    ///
    /// You can change your start date with the `UpdateBudget` operation.
    ///
    /// Valid values depend on the value of `BudgetType` :
    ///
    /// - If `BudgetType` is `COST` or `USAGE`: Valid values are `MONTHLY`, `QUARTERLY`, and `ANNUALLY`.
    /// - If `BudgetType` is `RI_UTILIZATION` or `RI_COVERAGE`: Valid values are `DAILY`, `MONTHLY`, `QUARTERLY`, and `ANNUALLY`.
    ///
    /// `Start`.
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Start", value.into_value().into_node());
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

impl Kind for TimePeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimePeriodProperty> for TimePeriodProperty {}
impl From<TimePeriodProperty> for Node {
    #[inline]
    fn from(value: TimePeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimePeriodProperty> for TimePeriodProperty {
    #[inline]
    fn into_value(self) -> Value<TimePeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
