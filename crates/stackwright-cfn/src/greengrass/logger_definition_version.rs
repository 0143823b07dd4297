// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::LoggerDefinitionVersion` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::LoggerDefinitionVersion` resource represents a logger definition version for AWS IoT Greengrass. A logger definition version contains a list of loggers.
///
/// > To create a logger definition version, you must specify the ID of the logger definition that you want to associate with the version. For information about creating a logger definition, see [`AWS::Greengrass::LoggerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-loggerdefinition.html).
/// >
/// > After you create a logger definition version that contains the loggers you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::LoggerDefinitionVersion`; `Ref` returns its `Id`, a [`greengrass::LoggerDefinitionVersionId`](kinds::greengrass::LoggerDefinitionVersionId).
/// Changing one of these replaces it: `LoggerDefinitionId`, `Loggers`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinitionversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLoggerDefinitionVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::LoggerDefinitionVersion",
    tags: None,
    rules: include_str!("logger_definition_version.rules"),
};

impl CfnLoggerDefinitionVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::LoggerDefinitionVersion";

    /// `CfnLoggerDefinitionVersion` with its required properties, in alphabetical order:
    ///
    /// - `logger_definition_id`: The ID of the logger definition associated with this version.
    /// - `loggers`: The loggers in this version.
    pub fn new(
        logger_definition_id: impl IntoValue<kinds::greengrass::LoggerDefinitionId>,
        loggers: impl IntoValue<List<LoggerProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LoggerDefinitionId",
            logger_definition_id.into_value().into_node(),
        );
        object_.put("Loggers", loggers.into_value().into_node());
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

impl Construct for CfnLoggerDefinitionVersion {
    type Handle = CfnLoggerDefinitionVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLoggerDefinitionVersionRef {
        CfnLoggerDefinitionVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLoggerDefinitionVersion`] of a stack.
pub struct CfnLoggerDefinitionVersionRef(NodeRef);

impl Clone for CfnLoggerDefinitionVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLoggerDefinitionVersionRef {}
impl AsNode for CfnLoggerDefinitionVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLoggerDefinitionVersionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::LoggerDefinitionVersionId`](kinds::greengrass::LoggerDefinitionVersionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::LoggerDefinitionVersionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::LoggerDefinitionVersionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::greengrass::LoggerDefinitionVersionId> for &CfnLoggerDefinitionVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::LoggerDefinitionVersionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A logger represents logging settings for the AWS IoT Greengrass group, which can be stored in CloudWatch and the local file system of your core device. All log entries include a timestamp, log level, and information about the event. For more information, see [Monitoring with AWS IoT Greengrass Logs](https://docs.aws.amazon.com/greengrass/v1/developerguide/greengrass-logs-overview.html) in the *Developer Guide*.
///
/// In an CloudFormation template, the `Loggers` property of the [`AWS::Greengrass::LoggerDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-loggerdefinitionversion.html) resource contains a list of `Logger` property types.
///
/// The property type `Logger` of `AWS::Greengrass::LoggerDefinitionVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggerProperty(Object);

impl LoggerProperty {
    /// `LoggerProperty` with its required properties, in alphabetical order:
    ///
    /// - `component`: The source of the log event.
    /// - `id`: A descriptive or arbitrary ID for the logger.
    /// - `level`: The log-level threshold.
    /// - `r#type`: The storage mechanism for log events.
    pub fn new(
        component: impl IntoValue<String>,
        id: impl IntoValue<String>,
        level: impl IntoValue<String>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Component", component.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        object_.put("Level", level.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The amount of file space (in KB) to use when writing logs to the local file system. This property does not apply for CloudWatch Logs.
    ///
    /// `Space`; an update replaces the resource.
    pub fn space(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Space", value.into_value().into_node());
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

impl Kind for LoggerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggerProperty> for LoggerProperty {}
impl From<LoggerProperty> for Node {
    #[inline]
    fn from(value: LoggerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggerProperty> for LoggerProperty {
    #[inline]
    fn into_value(self) -> Value<LoggerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
