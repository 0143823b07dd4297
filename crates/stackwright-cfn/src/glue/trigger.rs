// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Trigger` and its property types.

use crate::l1::*;

/// The `AWS::Glue::Trigger` resource specifies triggers that run AWS Glue jobs. For more information, see [Triggering Jobs in AWS Glue](https://docs.aws.amazon.com/glue/latest/dg/trigger-job.html) and [Trigger Structure](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-jobs-trigger.html#aws-glue-api-jobs-trigger-Trigger) in the *AWS Glue Developer Guide*.
///
/// `AWS::Glue::Trigger`; `Ref` returns its `Name`, a [`glue::TriggerName`](kinds::glue::TriggerName).
/// Changing one of these replaces it: `Name`, `Type`, `WorkflowName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrigger(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Trigger",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("trigger.rules"),
};

impl CfnTrigger {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Trigger";

    /// `CfnTrigger` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The actions initiated by this trigger.
    /// - `r#type`: The type of trigger that this is.
    pub fn new(
        actions: impl IntoValue<List<ActionProperty>>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A description of this trigger.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Batch condition that must be met (specified number of events received or batch time window expired) before EventBridge event trigger fires.
    ///
    /// `EventBatchingCondition`; updated in place.
    pub fn event_batching_condition(
        mut self,
        value: impl IntoValue<EventBatchingConditionProperty>,
    ) -> Self {
        self.0
            .put("EventBatchingCondition", value.into_value().into_node());
        self
    }

    /// The name of the trigger.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The predicate of this trigger, which defines when it will fire.
    ///
    /// `Predicate`; updated in place.
    pub fn predicate(mut self, value: impl IntoValue<PredicateProperty>) -> Self {
        self.0.put("Predicate", value.into_value().into_node());
        self
    }

    /// A `cron` expression used to specify the schedule. For more information, see [Time-Based Schedules for Jobs and Crawlers](https://docs.aws.amazon.com/glue/latest/dg/monitor-data-warehouse-schedule.html) in the *AWS Glue Developer Guide*. For example, to run something every day at 12:15 UTC, specify `cron(15 12 * * ? *)`.
    ///
    /// `Schedule`; updated in place.
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
        self
    }

    /// Set to true to start `SCHEDULED` and `CONDITIONAL` triggers when created. True is not supported for `ON_DEMAND` triggers.
    ///
    /// `StartOnCreation`; updated in place.
    pub fn start_on_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("StartOnCreation", value.into_value().into_node());
        self
    }

    /// The tags to use with this trigger.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the workflow associated with the trigger.
    ///
    /// `WorkflowName`; an update replaces the resource.
    pub fn workflow_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkflowName", value.into_value().into_node());
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

impl Construct for CfnTrigger {
    type Handle = CfnTriggerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTriggerRef {
        CfnTriggerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrigger`] of a stack.
pub struct CfnTriggerRef(NodeRef);

impl Clone for CfnTriggerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTriggerRef {}
impl AsNode for CfnTriggerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTriggerRef {
    /// What `Ref` returns: its `Name`, a [`glue::TriggerName`](kinds::glue::TriggerName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::TriggerName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::glue::TriggerName> for &CfnTriggerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::TriggerName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines an action to be initiated by a trigger.
///
/// The property type `Action` of `AWS::Glue::Trigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The job arguments used when this trigger fires. For this job run, they replace the default arguments set in the job definition itself.
    ///
    /// You can specify arguments here that your own job-execution script consumes, in addition to arguments that AWS Glue itself consumes.
    ///
    /// For information about how to specify and consume your own job arguments, see [Calling AWS Glue APIs in Python](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-python-calling.html) in the *AWS Glue Developer Guide*.
    ///
    /// For information about the key-value pairs that AWS Glue consumes to set up your job, see the [Special Parameters Used by AWS Glue](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html) topic in the developer guide.
    ///
    /// `Arguments`; free JSON, such as an [`Object`].
    pub fn arguments(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Arguments", value.into_value().into_node());
        self
    }

    /// The name of the crawler to be used with this action.
    ///
    /// `CrawlerName`.
    pub fn crawler_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CrawlerName", value.into_value().into_node());
        self
    }

    /// The name of a job to be executed.
    ///
    /// `JobName`.
    pub fn job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JobName", value.into_value().into_node());
        self
    }

    /// Specifies configuration properties of a job run notification.
    ///
    /// `NotificationProperty`.
    pub fn notification_property(
        mut self,
        value: impl IntoValue<NotificationPropertyProperty>,
    ) -> Self {
        self.0
            .put("NotificationProperty", value.into_value().into_node());
        self
    }

    /// The name of the `SecurityConfiguration` structure to be used with this action.
    ///
    /// `SecurityConfiguration`.
    pub fn security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityConfiguration", value.into_value().into_node());
        self
    }

    /// The `JobRun` timeout in minutes. This is the maximum time that a job run can consume resources before it is terminated and enters TIMEOUT status. The default is 2,880 minutes (48 hours). This overrides the timeout value set in the parent job.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a condition under which a trigger fires.
///
/// The property type `Condition` of `AWS::Glue::Trigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The state of the crawler to which this condition applies.
    ///
    /// `CrawlState`.
    pub fn crawl_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CrawlState", value.into_value().into_node());
        self
    }

    /// The name of the crawler to which this condition applies.
    ///
    /// `CrawlerName`.
    pub fn crawler_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CrawlerName", value.into_value().into_node());
        self
    }

    /// The name of the job whose `JobRuns` this condition applies to, and on which this trigger waits.
    ///
    /// `JobName`.
    pub fn job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JobName", value.into_value().into_node());
        self
    }

    /// A logical operator.
    ///
    /// `LogicalOperator`.
    pub fn logical_operator(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LogicalOperator", value.into_value().into_node());
        self
    }

    /// The condition state. Currently, the values supported are `SUCCEEDED`, `STOPPED`, `TIMEOUT`, and `FAILED`.
    ///
    /// `State`.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("State", value.into_value().into_node());
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

impl Kind for ConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionProperty> for ConditionProperty {}
impl From<ConditionProperty> for Node {
    #[inline]
    fn from(value: ConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionProperty> for ConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Batch condition that must be met (specified number of events received or batch time window expired) before EventBridge event trigger fires.
///
/// The property type `EventBatchingCondition` of `AWS::Glue::Trigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventBatchingConditionProperty(Object);

impl EventBatchingConditionProperty {
    /// `EventBatchingConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `batch_size`: Number of events that must be received from Amazon EventBridge before EventBridge event trigger fires.
    pub fn new(batch_size: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BatchSize", batch_size.into_value().into_node());
        Self(object_)
    }

    /// Window of time in seconds after which EventBridge event trigger fires. Window starts when first event is received.
    ///
    /// `BatchWindow`.
    pub fn batch_window(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BatchWindow", value.into_value().into_node());
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

impl Kind for EventBatchingConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventBatchingConditionProperty> for EventBatchingConditionProperty {}
impl From<EventBatchingConditionProperty> for Node {
    #[inline]
    fn from(value: EventBatchingConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventBatchingConditionProperty> for EventBatchingConditionProperty {
    #[inline]
    fn into_value(self) -> Value<EventBatchingConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration properties of a job run notification.
///
/// The property type `NotificationProperty` of `AWS::Glue::Trigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationPropertyProperty(Object);

impl NotificationPropertyProperty {
    /// `NotificationPropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// After a job run starts, the number of minutes to wait before sending a job run delay notification
    ///
    /// `NotifyDelayAfter`.
    pub fn notify_delay_after(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NotifyDelayAfter", value.into_value().into_node());
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

impl Kind for NotificationPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationPropertyProperty> for NotificationPropertyProperty {}
impl From<NotificationPropertyProperty> for Node {
    #[inline]
    fn from(value: NotificationPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationPropertyProperty> for NotificationPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the predicate of the trigger, which determines when it fires.
///
/// The property type `Predicate` of `AWS::Glue::Trigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredicateProperty(Object);

impl PredicateProperty {
    /// `PredicateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of the conditions that determine when the trigger will fire.
    ///
    /// `Conditions`.
    pub fn conditions(mut self, value: impl IntoValue<List<ConditionProperty>>) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
        self
    }

    /// An optional field if only one condition is listed. If multiple conditions are listed, then this field is required.
    ///
    /// `Logical`.
    pub fn logical(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Logical", value.into_value().into_node());
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

impl Kind for PredicateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredicateProperty> for PredicateProperty {}
impl From<PredicateProperty> for Node {
    #[inline]
    fn from(value: PredicateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredicateProperty> for PredicateProperty {
    #[inline]
    fn into_value(self) -> Value<PredicateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
