// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLiftStreams::Application` and its property types.

use crate::l1::*;

/// The `AWS::GameLiftStreams::Application` resource defines an Amazon GameLift Streams application. An application specifies the content that you want to stream, such as a game or other software, and its runtime environment (Microsoft Windows, Ubuntu, or Proton).
///
/// Before you create an Amazon GameLift Streams application, upload your *uncompressed* game files (do not upload a .zip file) to an Amazon Simple Storage Service (Amazon S3) standard bucket.
///
/// `AWS::GameLiftStreams::Application`; `Ref` returns its `Arn`, a [`gameliftstreams::ApplicationArn`](kinds::gameliftstreams::ApplicationArn).
/// Changing one of these replaces it: `ApplicationSourceUri`, `ExecutablePath`, `RuntimeEnvironment`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLiftStreams::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLiftStreams::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `application_source_uri`: The location of the content that you want to stream.
    /// - `description`: A human-readable label for the application.
    /// - `executable_path`: The relative path and file name of the executable file that Amazon GameLift Streams will stream.
    /// - `runtime_environment`: A set of configuration settings to run the application on a stream group.
    pub fn new(
        application_source_uri: impl IntoValue<String>,
        description: impl IntoValue<String>,
        executable_path: impl IntoValue<String>,
        runtime_environment: impl IntoValue<RuntimeEnvironmentProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicationSourceUri",
            application_source_uri.into_value().into_node(),
        );
        object_.put("Description", description.into_value().into_node());
        object_.put("ExecutablePath", executable_path.into_value().into_node());
        object_.put(
            "RuntimeEnvironment",
            runtime_environment.into_value().into_node(),
        );
        Self(object_)
    }

    /// An Amazon S3 URI to a bucket where you would like Amazon GameLift Streams to save application logs. Required if you specify one or more `ApplicationLogPaths`.
    ///
    /// `ApplicationLogOutputUri`; updated in place.
    pub fn application_log_output_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationLogOutputUri", value.into_value().into_node());
        self
    }

    /// Locations of log files that your content generates during a stream session. Enter path values that are relative to the `ApplicationSourceUri` location. You can specify up to 10 log paths. Amazon GameLift Streams uploads designated log files to the Amazon S3 bucket that you specify in `ApplicationLogOutputUri` at the end of a stream session. To retrieve stored log files, call [GetStreamSession](https://docs.aws.amazon.com/gameliftstreams/latest/apireference/API_GetStreamSession.html) and get the `LogFileLocationUri`.
    ///
    /// `ApplicationLogPaths`; updated in place.
    pub fn application_log_paths(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ApplicationLogPaths", value.into_value().into_node());
        self
    }

    /// A list of labels to assign to the new application resource. Tags are developer-defined key-value pairs. Tagging AWS resources is useful for resource management, access management and cost allocation. See [Tagging AWS Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in the *AWS General Reference*.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `Arn`, a [`gameliftstreams::ApplicationArn`](kinds::gameliftstreams::ApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gameliftstreams::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// An [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html) that uniquely identifies the application resource across all AWS Regions. For example:
    ///
    /// `arn:aws:gameliftstreams:us-west-2:123456789012:application/a-9ZY8X7Wv6`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::gameliftstreams::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// An ID that uniquely identifies the application resource. For example: `a-9ZY8X7Wv6`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::gameliftstreams::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gameliftstreams::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration settings that identify the operating system for an application resource. This can also include a compatibility layer and other drivers.
///
/// A runtime environment can be one of the following:
///
/// - For Linux applications
///
/// - Ubuntu 22.04 LTS ( `Type=UBUNTU, Version=22_04_LTS`)
/// - For Windows applications
///
/// - Microsoft Windows Server 2022 Base ( `Type=WINDOWS, Version=2022`)
/// - Proton 9.0-2 ( `Type=PROTON, Version=20250516`)
/// - Proton 8.0-5 ( `Type=PROTON, Version=20241007`)
/// - Proton 8.0-2c ( `Type=PROTON, Version=20230704`)
///
/// The property type `RuntimeEnvironment` of `AWS::GameLiftStreams::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuntimeEnvironmentProperty(Object);

impl RuntimeEnvironmentProperty {
    /// `RuntimeEnvironmentProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The operating system and other drivers.
    /// - `version`: Versioned container environment for the application operating system.
    pub fn new(r#type: impl IntoValue<String>, version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
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

impl Kind for RuntimeEnvironmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuntimeEnvironmentProperty> for RuntimeEnvironmentProperty {}
impl From<RuntimeEnvironmentProperty> for Node {
    #[inline]
    fn from(value: RuntimeEnvironmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuntimeEnvironmentProperty> for RuntimeEnvironmentProperty {
    #[inline]
    fn into_value(self) -> Value<RuntimeEnvironmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
