// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Scheduler::ScheduleGroup` and its property types.

use crate::l1::*;

/// A *schedule group* is an Amazon EventBridge Scheduler resource you use to organize your schedules.
///
/// Your AWS account comes with a `default` scheduler group. You associate a new schedule with the `default` group or with schedule groups that you create and manage. You can create up to [500 schedule groups](https://docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html) in your AWS account. With EventBridge Scheduler, you apply [tags](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) to schedule groups, not to individual schedules to organize your resources.
///
/// For more information about managing schedule groups, see [Managing a schedule group](https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-group.html) in the *EventBridge Scheduler User Guide*.
///
/// `AWS::Scheduler::ScheduleGroup`; `Ref` returns its `Name`, a [`scheduler::ScheduleGroupName`](kinds::scheduler::ScheduleGroupName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedulegroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScheduleGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Scheduler::ScheduleGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("schedule_group.rules"),
};

impl CfnScheduleGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Scheduler::ScheduleGroup";

    /// `CfnScheduleGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the schedule group.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Construct for CfnScheduleGroup {
    type Handle = CfnScheduleGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScheduleGroupRef {
        CfnScheduleGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScheduleGroup`] of a stack.
pub struct CfnScheduleGroupRef(NodeRef);

impl Clone for CfnScheduleGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScheduleGroupRef {}
impl AsNode for CfnScheduleGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScheduleGroupRef {
    /// What `Ref` returns: its `Name`, a [`scheduler::ScheduleGroupName`](kinds::scheduler::ScheduleGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::scheduler::ScheduleGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the schedule group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::scheduler::ScheduleGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time at which the schedule group was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The time at which the schedule group was last modified.
    ///
    /// `Fn::GetAtt` of `LastModificationDate`.
    #[inline]
    pub fn attr_last_modification_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModificationDate")))
    }

    /// Specifies the state of the schedule group.
    ///
    /// *Allowed Values*: `ACTIVE` | `DELETING`
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::scheduler::ScheduleGroupName> for &CfnScheduleGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::scheduler::ScheduleGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::scheduler::ScheduleGroupArn> for &CfnScheduleGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::scheduler::ScheduleGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
