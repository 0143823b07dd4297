// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::Budget` and its property types.

use crate::l1::*;

/// Creates a budget to set spending thresholds for your rendering activity.
///
/// `AWS::Deadline::Budget`; `Ref` returns its `Arn`, a [`deadline::BudgetArn`](kinds::deadline::BudgetArn).
/// Changing one of these replaces it: `FarmId`, `UsageTrackingResource`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBudget(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::Budget",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("budget.rules"),
};

impl CfnBudget {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::Budget";

    /// `CfnBudget` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The budget actions to specify what happens when the budget runs out.
    /// - `approximate_dollar_limit`: The dollar limit based on consumed usage.
    /// - `display_name`: The display name of the budget.
    /// - `farm_id`: The farm ID.
    /// - `schedule`: The start and end time of the budget.
    /// - `usage_tracking_resource`: The usage details of the allotted budget.
    pub fn new(
        actions: impl IntoValue<List<BudgetActionToAddProperty>>,
        approximate_dollar_limit: impl IntoValue<f64>,
        display_name: impl IntoValue<String>,
        farm_id: impl IntoValue<String>,
        schedule: impl IntoValue<BudgetScheduleProperty>,
        usage_tracking_resource: impl IntoValue<UsageTrackingResourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put(
            "ApproximateDollarLimit",
            approximate_dollar_limit.into_value().into_node(),
        );
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("FarmId", farm_id.into_value().into_node());
        object_.put("Schedule", schedule.into_value().into_node());
        object_.put(
            "UsageTrackingResource",
            usage_tracking_resource.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the budget.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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
    /// What `Ref` returns: its `Arn`, a [`deadline::BudgetArn`](kinds::deadline::BudgetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::deadline::BudgetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the budget.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::deadline::BudgetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The budget ID.
    ///
    /// `Fn::GetAtt` of `BudgetId`.
    #[inline]
    pub fn attr_budget_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BudgetId")))
    }

    /// The status of the budget.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::deadline::BudgetArn> for &CfnBudgetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::deadline::BudgetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The budget action to add.
///
/// The property type `BudgetActionToAdd` of `AWS::Deadline::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct BudgetActionToAddProperty(Object);

impl BudgetActionToAddProperty {
    /// `BudgetActionToAddProperty` with its required properties, in alphabetical order:
    ///
    /// - `threshold_percentage`: The percentage threshold for the budget action.
    /// - `r#type`: The type of budget action.
    pub fn new(threshold_percentage: impl IntoValue<f64>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ThresholdPercentage",
            threshold_percentage.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A description for the budget action.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for BudgetActionToAddProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BudgetActionToAddProperty> for BudgetActionToAddProperty {}
impl From<BudgetActionToAddProperty> for Node {
    #[inline]
    fn from(value: BudgetActionToAddProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BudgetActionToAddProperty> for BudgetActionToAddProperty {
    #[inline]
    fn into_value(self) -> Value<BudgetActionToAddProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The start and end time of the budget.
///
/// The property type `BudgetSchedule` of `AWS::Deadline::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct BudgetScheduleProperty(Object);

impl BudgetScheduleProperty {
    /// `BudgetScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `fixed`: The details of a fixed budget schedule.
    pub fn new(fixed: impl IntoValue<FixedBudgetScheduleProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fixed", fixed.into_value().into_node());
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

impl Kind for BudgetScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BudgetScheduleProperty> for BudgetScheduleProperty {}
impl From<BudgetScheduleProperty> for Node {
    #[inline]
    fn from(value: BudgetScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BudgetScheduleProperty> for BudgetScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<BudgetScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of a fixed budget schedule.
///
/// The property type `FixedBudgetSchedule` of `AWS::Deadline::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct FixedBudgetScheduleProperty(Object);

impl FixedBudgetScheduleProperty {
    /// `FixedBudgetScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_time`: When the budget ends.
    /// - `start_time`: When the budget starts.
    pub fn new(end_time: impl IntoValue<String>, start_time: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndTime", end_time.into_value().into_node());
        object_.put("StartTime", start_time.into_value().into_node());
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

impl Kind for FixedBudgetScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FixedBudgetScheduleProperty> for FixedBudgetScheduleProperty {}
impl From<FixedBudgetScheduleProperty> for Node {
    #[inline]
    fn from(value: FixedBudgetScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FixedBudgetScheduleProperty> for FixedBudgetScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<FixedBudgetScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The usage details of the allotted budget.
///
/// The property type `UsageTrackingResource` of `AWS::Deadline::Budget`.
#[must_use = "a property type does nothing until it is set"]
pub struct UsageTrackingResourceProperty(Object);

impl UsageTrackingResourceProperty {
    /// `UsageTrackingResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `queue_id`: The queue ID.
    pub fn new(queue_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueueId", queue_id.into_value().into_node());
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

impl Kind for UsageTrackingResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UsageTrackingResourceProperty> for UsageTrackingResourceProperty {}
impl From<UsageTrackingResourceProperty> for Node {
    #[inline]
    fn from(value: UsageTrackingResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UsageTrackingResourceProperty> for UsageTrackingResourceProperty {
    #[inline]
    fn into_value(self) -> Value<UsageTrackingResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `BudgetActionToAdd` of `AWS::Deadline::Budget`.
pub enum Type {
    /// `STOP_SCHEDULING_AND_CANCEL_TASKS`.
    StopSchedulingAndCancelTasks,
    /// `STOP_SCHEDULING_AND_COMPLETE_TASKS`.
    StopSchedulingAndCompleteTasks,
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
        const VALUES: &[&str] = &[
            "STOP_SCHEDULING_AND_CANCEL_TASKS",
            "STOP_SCHEDULING_AND_COMPLETE_TASKS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
