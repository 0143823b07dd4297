// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataBrew::Schedule` and its property types.

use crate::l1::*;

/// Specifies a new schedule for one or more AWS Glue DataBrew jobs. Jobs can be run at a specific date and time, or at regular intervals.
///
/// `AWS::DataBrew::Schedule`; `Ref` returns its `Name`, a [`databrew::ScheduleName`](kinds::databrew::ScheduleName).
/// Changing one of these replaces it: `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-schedule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSchedule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataBrew::Schedule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("schedule.rules"),
};

impl CfnSchedule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataBrew::Schedule";

    /// `CfnSchedule` with its required properties, in alphabetical order:
    ///
    /// - `cron_expression`: The dates and times when the job is to run.
    /// - `name`: The name of the schedule.
    pub fn new(cron_expression: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CronExpression", cron_expression.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A list of jobs to be run, according to the schedule.
    ///
    /// `JobNames`; updated in place.
    pub fn job_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("JobNames", value.into_value().into_node());
        self
    }

    /// Metadata tags that have been applied to the schedule.
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

impl Construct for CfnSchedule {
    type Handle = CfnScheduleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScheduleRef {
        CfnScheduleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSchedule`] of a stack.
pub struct CfnScheduleRef(NodeRef);

impl Clone for CfnScheduleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScheduleRef {}
impl AsNode for CfnScheduleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScheduleRef {
    /// What `Ref` returns: its `Name`, a [`databrew::ScheduleName`](kinds::databrew::ScheduleName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::databrew::ScheduleName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::databrew::ScheduleName> for &CfnScheduleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::databrew::ScheduleName> {
        Value::from_node(Node::Ref(self.0))
    }
}
