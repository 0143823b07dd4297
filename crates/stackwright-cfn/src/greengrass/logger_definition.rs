// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::LoggerDefinition` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::LoggerDefinition` resource represents a logger definition for AWS IoT Greengrass. Logger definitions are used to organize your logger definition versions.
///
/// Logger definitions can reference multiple logger definition versions. All logger definition versions must be associated with a logger definition. Each logger definition version can contain one or more loggers.
///
/// > When you create a logger definition, you can optionally include an initial logger definition version. To associate a logger definition version later, create an [`AWS::Greengrass::LoggerDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-loggerdefinitionversion.html) resource and specify the ID of this logger definition.
/// >
/// > After you create the logger definition version that contains the loggers you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::LoggerDefinition`; `Ref` returns its `Id`, a [`greengrass::LoggerDefinitionId`](kinds::greengrass::LoggerDefinitionId).
/// Changing one of these replaces it: `InitialVersion`.
/// Attributes: `Arn`, `Id`, `LatestVersionArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLoggerDefinition(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::LoggerDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("logger_definition.rules"),
};

impl CfnLoggerDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::LoggerDefinition";

    /// `CfnLoggerDefinition` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the logger definition.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The logger definition version to include when the logger definition is created. A logger definition version contains a list of [`logger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-loggerdefinition-logger.html) property types.
    ///
    /// > To associate a logger definition version after the logger definition is created, create an [`AWS::Greengrass::LoggerDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-loggerdefinitionversion.html) resource and specify the ID of this logger definition.
    ///
    /// `InitialVersion`; an update replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl IntoValue<LoggerDefinitionVersionProperty>,
    ) -> Self {
        self.0.put("InitialVersion", value.into_value().into_node());
        self
    }

    /// Application-specific metadata to attach to the logger definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources. For more information, see [Tagging Your AWS IoT Greengrass Resources](https://docs.aws.amazon.com/greengrass/v1/developerguide/tagging.html) in the *Developer Guide*.
    ///
    /// This `Json` property type is processed as a map of key-value pairs. It uses the following format, which is different from most `Tags` implementations in CloudFormation templates.
    ///
    /// ```text
    /// "Tags": { "KeyName0": "value", "KeyName1": "value", "KeyName2": "value"
    /// }
    /// ```
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnLoggerDefinition {
    type Handle = CfnLoggerDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLoggerDefinitionRef {
        CfnLoggerDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLoggerDefinition`] of a stack.
pub struct CfnLoggerDefinitionRef(NodeRef);

impl Clone for CfnLoggerDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLoggerDefinitionRef {}
impl AsNode for CfnLoggerDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLoggerDefinitionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::LoggerDefinitionId`](kinds::greengrass::LoggerDefinitionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::LoggerDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `LoggerDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/loggers/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::greengrass::LoggerDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the `LoggerDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::LoggerDefinitionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARN of the last `LoggerDefinitionVersion` that was added to the `LoggerDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/loggers/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`.
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[inline]
    pub fn attr_latest_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersionArn")))
    }

    /// The name of the `LoggerDefinition`, such as `MyLoggerDefinition`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::greengrass::LoggerDefinitionId> for &CfnLoggerDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::LoggerDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::greengrass::LoggerDefinitionArn> for &CfnLoggerDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::LoggerDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A logger represents logging settings for the AWS IoT Greengrass group, which can be stored in CloudWatch and the local file system of your core device. All log entries include a timestamp, log level, and information about the event. For more information, see [Monitoring with AWS IoT Greengrass Logs](https://docs.aws.amazon.com/greengrass/v1/developerguide/greengrass-logs-overview.html) in the *Developer Guide*.
///
/// In an CloudFormation template, the `Loggers` property of the [`LoggerDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-loggerdefinition-loggerdefinitionversion.html) property type contains a list of `Logger` property types.
///
/// The property type `Logger` of `AWS::Greengrass::LoggerDefinition`.
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

/// A logger definition version contains a list of [loggers](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-loggerdefinition-logger.html).
///
/// > After you create a logger definition version that contains the loggers you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// In an CloudFormation template, `LoggerDefinitionVersion` is the property type of the `InitialVersion` property in the [`AWS::Greengrass::LoggerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-loggerdefinition.html) resource.
///
/// The property type `LoggerDefinitionVersion` of `AWS::Greengrass::LoggerDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggerDefinitionVersionProperty(Object);

impl LoggerDefinitionVersionProperty {
    /// `LoggerDefinitionVersionProperty` with its required properties, in alphabetical order:
    ///
    /// - `loggers`: The loggers in this version.
    pub fn new(loggers: impl IntoValue<List<LoggerProperty>>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for LoggerDefinitionVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggerDefinitionVersionProperty> for LoggerDefinitionVersionProperty {}
impl From<LoggerDefinitionVersionProperty> for Node {
    #[inline]
    fn from(value: LoggerDefinitionVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggerDefinitionVersionProperty> for LoggerDefinitionVersionProperty {
    #[inline]
    fn into_value(self) -> Value<LoggerDefinitionVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
