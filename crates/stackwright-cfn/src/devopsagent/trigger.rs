// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DevOpsAgent::Trigger` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::DevOpsAgent::Trigger. A trigger defines an automated action that fires on a schedule within an Agent Space.
///
/// `AWS::DevOpsAgent::Trigger`; `Ref` returns the physical id, which is made of `AgentSpaceId`, `TriggerId`.
/// Changing one of these replaces it: `Action`, `AgentSpaceId`, `Condition`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-trigger.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrigger(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DevOpsAgent::Trigger",
    tags: None,
    rules: include_str!("trigger.rules"),
};

impl CfnTrigger {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DevOpsAgent::Trigger";

    /// `CfnTrigger` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action to perform when the trigger fires.
    /// - `agent_space_id`: The unique identifier of the parent Agent Space.
    /// - `condition`: The condition that causes the trigger to fire.
    /// - `r#type`: The type of trigger.
    pub fn new(
        action: impl IntoValue<Json>,
        agent_space_id: impl IntoValue<kinds::devopsagent::AgentSpaceId>,
        condition: impl IntoValue<ConditionProperty>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("AgentSpaceId", agent_space_id.into_value().into_node());
        object_.put("Condition", condition.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The status of the trigger. Active triggers fire on schedule; Inactive triggers are paused.
    ///
    /// `Status`; default `"Active"`; one of `Active`, `Inactive`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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
    /// What `Ref` returns: the physical id, which is made of `AgentSpaceId`, `TriggerId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the trigger. Nested under the parent Agent Space: arn:\<partition\>:aidevops:\<region\>:\<account-id\>:agentspace/\<agentspace-id\>/trigger/\<trigger-id\>.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devopsagent::TriggerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the trigger was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier of the trigger (assigned by the service on Create).
    ///
    /// `Fn::GetAtt` of `TriggerId`.
    #[inline]
    pub fn attr_trigger_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TriggerId")))
    }

    /// The timestamp when the trigger was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::devopsagent::TriggerArn> for &CfnTriggerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devopsagent::TriggerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The condition that causes the trigger to fire.
///
/// The property type `Condition` of `AWS::DevOpsAgent::Trigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule`: Schedule configuration for a time-based trigger.
    pub fn new(schedule: impl IntoValue<ScheduleProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Schedule", schedule.into_value().into_node());
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

/// Schedule configuration for a time-based trigger.
///
/// The property type `Schedule` of `AWS::DevOpsAgent::Trigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleProperty(Object);

impl ScheduleProperty {
    /// `ScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression`: A cron or rate expression that defines when the trigger fires.
    pub fn new(expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
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

/// The values of `Status` of `AWS::DevOpsAgent::Trigger`.
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

/// The values of `Type` of `AWS::DevOpsAgent::Trigger`.
pub enum Type {
    /// `TIME_BASED`.
    TimeBased,
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
        const VALUES: &[&str] = &["TIME_BASED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
