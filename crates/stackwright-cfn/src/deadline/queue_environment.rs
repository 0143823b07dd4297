// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::QueueEnvironment` and its property types.

use crate::l1::*;

/// Creates an environment for a queue that defines how jobs in the queue run.
///
/// `AWS::Deadline::QueueEnvironment`; `Ref` returns the physical id, which is made of `FarmId`, `QueueId`, `QueueEnvironmentId`.
/// Changing one of these replaces it: `FarmId`, `QueueId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQueueEnvironment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::QueueEnvironment",
    tags: None,
    rules: include_str!("queue_environment.rules"),
};

impl CfnQueueEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::QueueEnvironment";

    /// `CfnQueueEnvironment` with its required properties, in alphabetical order:
    ///
    /// - `farm_id`: The identifier assigned to the farm that contains the queue.
    /// - `priority`: The queue environment's priority.
    /// - `queue_id`: The unique identifier of the queue that contains the environment.
    /// - `template`: A JSON or YAML template that describes the processing environment for the queue.
    /// - `template_type`: Specifies whether the template for the queue environment is JSON or YAML.
    pub fn new(
        farm_id: impl IntoValue<String>,
        priority: impl IntoValue<i64>,
        queue_id: impl IntoValue<String>,
        template: impl IntoValue<String>,
        template_type: impl IntoValue<TemplateType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FarmId", farm_id.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
        object_.put("QueueId", queue_id.into_value().into_node());
        object_.put("Template", template.into_value().into_node());
        object_.put("TemplateType", template_type.into_value().into_node());
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

impl Construct for CfnQueueEnvironment {
    type Handle = CfnQueueEnvironmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQueueEnvironmentRef {
        CfnQueueEnvironmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQueueEnvironment`] of a stack.
pub struct CfnQueueEnvironmentRef(NodeRef);

impl Clone for CfnQueueEnvironmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQueueEnvironmentRef {}
impl AsNode for CfnQueueEnvironmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQueueEnvironmentRef {
    /// What `Ref` returns: the physical id, which is made of `FarmId`, `QueueId`, `QueueEnvironmentId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the queue environment.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The queue environment ID.
    ///
    /// `Fn::GetAtt` of `QueueEnvironmentId`.
    #[inline]
    pub fn attr_queue_environment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QueueEnvironmentId")))
    }
}

/// The values of `TemplateType` of `AWS::Deadline::QueueEnvironment`.
pub enum TemplateType {
    /// `JSON`.
    Json_,
    /// `YAML`.
    Yaml,
}

#[diagnostic::do_not_recommend]
impl Kind for TemplateType {}
#[diagnostic::do_not_recommend]
impl TextKind for TemplateType {}
#[diagnostic::do_not_recommend]
impl IdKind for TemplateType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TemplateType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TemplateType> for TemplateType {
    #[inline]
    fn into_value(self) -> Value<TemplateType> {
        const VALUES: &[&str] = &["JSON", "YAML"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
