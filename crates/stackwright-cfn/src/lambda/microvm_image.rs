// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::MicrovmImage` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Lambda::MicrovmImage
///
/// `AWS::Lambda::MicrovmImage`; `Ref` returns its `ImageArn`, a [`lambda::MicrovmImageArn`](kinds::lambda::MicrovmImageArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMicrovmImage(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::MicrovmImage",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("microvm_image.rules"),
};

impl CfnMicrovmImage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::MicrovmImage";

    /// `CfnMicrovmImage` with its required properties, in alphabetical order:
    ///
    /// - `additional_os_capabilities`
    /// - `base_image_arn`: ARN of the base MicroVM image.
    /// - `base_image_version`: Specific version of the base MicroVM image to use.
    /// - `build_role_arn`: ARN of the IAM build role.
    /// - `code_artifact`
    /// - `cpu_configurations`
    /// - `description`: Human-readable description of the MicroVM image and its purpose.
    /// - `egress_network_connectors`
    /// - `environment_variables`: Environment variables to set in the container during the snapshot build.
    /// - `hooks`
    /// - `logging`
    /// - `name`: Unique name for the MicroVM image within the account.
    /// - `resources`
    pub fn new(
        additional_os_capabilities: impl IntoValue<List<AdditionalOsCapability>>,
        base_image_arn: impl IntoValue<String>,
        base_image_version: impl IntoValue<String>,
        build_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        code_artifact: impl IntoValue<CodeArtifactProperty>,
        cpu_configurations: impl IntoValue<List<CpuConfigurationProperty>>,
        description: impl IntoValue<String>,
        egress_network_connectors: impl IntoValue<List<String>>,
        environment_variables: impl IntoValue<List<EnvironmentVariableProperty>>,
        hooks: impl IntoValue<HooksProperty>,
        logging: impl IntoValue<LoggingProperty>,
        name: impl IntoValue<String>,
        resources: impl IntoValue<List<ResourcesProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AdditionalOsCapabilities",
            additional_os_capabilities.into_value().into_node(),
        );
        object_.put("BaseImageArn", base_image_arn.into_value().into_node());
        object_.put(
            "BaseImageVersion",
            base_image_version.into_value().into_node(),
        );
        object_.put("BuildRoleArn", build_role_arn.into_value().into_node());
        object_.put("CodeArtifact", code_artifact.into_value().into_node());
        object_.put(
            "CpuConfigurations",
            cpu_configurations.into_value().into_node(),
        );
        object_.put("Description", description.into_value().into_node());
        object_.put(
            "EgressNetworkConnectors",
            egress_network_connectors.into_value().into_node(),
        );
        object_.put(
            "EnvironmentVariables",
            environment_variables.into_value().into_node(),
        );
        object_.put("Hooks", hooks.into_value().into_node());
        object_.put("Logging", logging.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Resources", resources.into_value().into_node());
        Self(object_)
    }

    /// Key-value pairs to associate with the MicroVM image for organization and management.
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

impl Construct for CfnMicrovmImage {
    type Handle = CfnMicrovmImageRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMicrovmImageRef {
        CfnMicrovmImageRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMicrovmImage`] of a stack.
pub struct CfnMicrovmImageRef(NodeRef);

impl Clone for CfnMicrovmImageRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMicrovmImageRef {}
impl AsNode for CfnMicrovmImageRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMicrovmImageRef {
    /// What `Ref` returns: its `ImageArn`, a [`lambda::MicrovmImageArn`](kinds::lambda::MicrovmImageArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lambda::MicrovmImageArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Timestamp when the MicroVM image was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// ARN of the MicroVM image.
    ///
    /// `Fn::GetAtt` of `ImageArn`.
    #[inline]
    pub fn attr_image_arn(&self) -> Value<kinds::lambda::MicrovmImageArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ImageArn")))
    }

    /// The latest active version of the MicroVM image.
    ///
    /// `Fn::GetAtt` of `LatestActiveImageVersion`.
    #[inline]
    pub fn attr_latest_active_image_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LatestActiveImageVersion"),
        ))
    }

    /// The latest failed version of the MicroVM image.
    ///
    /// `Fn::GetAtt` of `LatestFailedImageVersion`.
    #[inline]
    pub fn attr_latest_failed_image_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LatestFailedImageVersion"),
        ))
    }

    /// The `State` attribute.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// Timestamp when the MicroVM image was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::lambda::MicrovmImageArn> for &CfnMicrovmImageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::MicrovmImageArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `CloudWatchLogging` of `AWS::Lambda::MicrovmImage`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLoggingProperty(Object);

impl CloudWatchLoggingProperty {
    /// `CloudWatchLoggingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `LogGroup` property.
    ///
    /// `LogGroup`.
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogGroup", value.into_value().into_node());
        self
    }

    /// The `LogStream` property.
    ///
    /// `LogStream`.
    pub fn log_stream(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogStream", value.into_value().into_node());
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

impl Kind for CloudWatchLoggingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLoggingProperty> for CloudWatchLoggingProperty {}
impl From<CloudWatchLoggingProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLoggingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLoggingProperty> for CloudWatchLoggingProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLoggingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CodeArtifact` of `AWS::Lambda::MicrovmImage`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeArtifactProperty(Object);

impl CodeArtifactProperty {
    /// `CodeArtifactProperty` with its required properties, in alphabetical order:
    ///
    /// - `uri`
    pub fn new(uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Uri", uri.into_value().into_node());
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

impl Kind for CodeArtifactProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeArtifactProperty> for CodeArtifactProperty {}
impl From<CodeArtifactProperty> for Node {
    #[inline]
    fn from(value: CodeArtifactProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeArtifactProperty> for CodeArtifactProperty {
    #[inline]
    fn into_value(self) -> Value<CodeArtifactProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CpuConfiguration` of `AWS::Lambda::MicrovmImage`.
#[must_use = "a property type does nothing until it is set"]
pub struct CpuConfigurationProperty(Object);

impl CpuConfigurationProperty {
    /// `CpuConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `architecture`
    pub fn new(architecture: impl IntoValue<Architecture>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Architecture", architecture.into_value().into_node());
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

impl Kind for CpuConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CpuConfigurationProperty> for CpuConfigurationProperty {}
impl From<CpuConfigurationProperty> for Node {
    #[inline]
    fn from(value: CpuConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CpuConfigurationProperty> for CpuConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CpuConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EnvironmentVariable` of `AWS::Lambda::MicrovmImage`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentVariableProperty(Object);

impl EnvironmentVariableProperty {
    /// `EnvironmentVariableProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for EnvironmentVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentVariableProperty> for EnvironmentVariableProperty {}
impl From<EnvironmentVariableProperty> for Node {
    #[inline]
    fn from(value: EnvironmentVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentVariableProperty> for EnvironmentVariableProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Hooks` of `AWS::Lambda::MicrovmImage`.
#[must_use = "a property type does nothing until it is set"]
pub struct HooksProperty(Object);

impl HooksProperty {
    /// `HooksProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MicrovmHooks` property.
    ///
    /// `MicrovmHooks`.
    pub fn microvm_hooks(mut self, value: impl IntoValue<MicrovmHooksProperty>) -> Self {
        self.0.put("MicrovmHooks", value.into_value().into_node());
        self
    }

    /// The `MicrovmImageHooks` property.
    ///
    /// `MicrovmImageHooks`.
    pub fn microvm_image_hooks(mut self, value: impl IntoValue<MicrovmImageHooksProperty>) -> Self {
        self.0
            .put("MicrovmImageHooks", value.into_value().into_node());
        self
    }

    /// The `Port` property.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
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

impl Kind for HooksProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HooksProperty> for HooksProperty {}
impl From<HooksProperty> for Node {
    #[inline]
    fn from(value: HooksProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HooksProperty> for HooksProperty {
    #[inline]
    fn into_value(self) -> Value<HooksProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Logging` of `AWS::Lambda::MicrovmImage`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingProperty(Object);

impl LoggingProperty {
    /// `LoggingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CloudWatch` property.
    ///
    /// `CloudWatch`.
    pub fn cloud_watch(mut self, value: impl IntoValue<CloudWatchLoggingProperty>) -> Self {
        self.0.put("CloudWatch", value.into_value().into_node());
        self
    }

    /// The `Disabled` property.
    ///
    /// `Disabled`; default `false`.
    pub fn disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Disabled", value.into_value().into_node());
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

impl Kind for LoggingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingProperty> for LoggingProperty {}
impl From<LoggingProperty> for Node {
    #[inline]
    fn from(value: LoggingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingProperty> for LoggingProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MicrovmHooks` of `AWS::Lambda::MicrovmImage`.
#[must_use = "a property type does nothing until it is set"]
pub struct MicrovmHooksProperty(Object);

impl MicrovmHooksProperty {
    /// `MicrovmHooksProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Resume` property.
    ///
    /// `Resume`; one of `DISABLED`, `ENABLED`.
    pub fn resume(mut self, value: impl IntoValue<Resume>) -> Self {
        self.0.put("Resume", value.into_value().into_node());
        self
    }

    /// The `ResumeTimeoutInSeconds` property.
    ///
    /// `ResumeTimeoutInSeconds`.
    pub fn resume_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ResumeTimeoutInSeconds", value.into_value().into_node());
        self
    }

    /// The `Run` property.
    ///
    /// `Run`; one of `DISABLED`, `ENABLED`.
    pub fn run(mut self, value: impl IntoValue<Run>) -> Self {
        self.0.put("Run", value.into_value().into_node());
        self
    }

    /// The `RunTimeoutInSeconds` property.
    ///
    /// `RunTimeoutInSeconds`.
    pub fn run_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RunTimeoutInSeconds", value.into_value().into_node());
        self
    }

    /// The `Suspend` property.
    ///
    /// `Suspend`; one of `DISABLED`, `ENABLED`.
    pub fn suspend(mut self, value: impl IntoValue<Suspend>) -> Self {
        self.0.put("Suspend", value.into_value().into_node());
        self
    }

    /// The `SuspendTimeoutInSeconds` property.
    ///
    /// `SuspendTimeoutInSeconds`.
    pub fn suspend_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SuspendTimeoutInSeconds", value.into_value().into_node());
        self
    }

    /// The `Terminate` property.
    ///
    /// `Terminate`; one of `DISABLED`, `ENABLED`.
    pub fn terminate(mut self, value: impl IntoValue<Terminate>) -> Self {
        self.0.put("Terminate", value.into_value().into_node());
        self
    }

    /// The `TerminateTimeoutInSeconds` property.
    ///
    /// `TerminateTimeoutInSeconds`.
    pub fn terminate_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TerminateTimeoutInSeconds", value.into_value().into_node());
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

impl Kind for MicrovmHooksProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MicrovmHooksProperty> for MicrovmHooksProperty {}
impl From<MicrovmHooksProperty> for Node {
    #[inline]
    fn from(value: MicrovmHooksProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MicrovmHooksProperty> for MicrovmHooksProperty {
    #[inline]
    fn into_value(self) -> Value<MicrovmHooksProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MicrovmImageHooks` of `AWS::Lambda::MicrovmImage`.
#[must_use = "a property type does nothing until it is set"]
pub struct MicrovmImageHooksProperty(Object);

impl MicrovmImageHooksProperty {
    /// `MicrovmImageHooksProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Ready` property.
    ///
    /// `Ready`; one of `DISABLED`, `ENABLED`.
    pub fn ready(mut self, value: impl IntoValue<Ready>) -> Self {
        self.0.put("Ready", value.into_value().into_node());
        self
    }

    /// The `ReadyTimeoutInSeconds` property.
    ///
    /// `ReadyTimeoutInSeconds`.
    pub fn ready_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ReadyTimeoutInSeconds", value.into_value().into_node());
        self
    }

    /// The `Validate` property.
    ///
    /// `Validate`; one of `DISABLED`, `ENABLED`.
    pub fn validate(mut self, value: impl IntoValue<Validate>) -> Self {
        self.0.put("Validate", value.into_value().into_node());
        self
    }

    /// The `ValidateTimeoutInSeconds` property.
    ///
    /// `ValidateTimeoutInSeconds`.
    pub fn validate_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ValidateTimeoutInSeconds", value.into_value().into_node());
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

impl Kind for MicrovmImageHooksProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MicrovmImageHooksProperty> for MicrovmImageHooksProperty {}
impl From<MicrovmImageHooksProperty> for Node {
    #[inline]
    fn from(value: MicrovmImageHooksProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MicrovmImageHooksProperty> for MicrovmImageHooksProperty {
    #[inline]
    fn into_value(self) -> Value<MicrovmImageHooksProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Resources` of `AWS::Lambda::MicrovmImage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcesProperty(Object);

impl ResourcesProperty {
    /// `ResourcesProperty` with its required properties, in alphabetical order:
    ///
    /// - `minimum_memory_in_mib`
    pub fn new(minimum_memory_in_mib: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MinimumMemoryInMiB",
            minimum_memory_in_mib.into_value().into_node(),
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

impl Kind for ResourcesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcesProperty> for ResourcesProperty {}
impl From<ResourcesProperty> for Node {
    #[inline]
    fn from(value: ResourcesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcesProperty> for ResourcesProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AdditionalOsCapabilities` of `AWS::Lambda::MicrovmImage`.
pub enum AdditionalOsCapability {
    /// `ALL`.
    All,
}

#[diagnostic::do_not_recommend]
impl Kind for AdditionalOsCapability {}
#[diagnostic::do_not_recommend]
impl TextKind for AdditionalOsCapability {}
#[diagnostic::do_not_recommend]
impl IdKind for AdditionalOsCapability {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AdditionalOsCapability {}
#[diagnostic::do_not_recommend]
impl IntoValue<AdditionalOsCapability> for AdditionalOsCapability {
    #[inline]
    fn into_value(self) -> Value<AdditionalOsCapability> {
        const VALUES: &[&str] = &["ALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Architecture` of a `CpuConfiguration` of `AWS::Lambda::MicrovmImage`.
pub enum Architecture {
    /// `ARM_64`.
    Arm64,
}

#[diagnostic::do_not_recommend]
impl Kind for Architecture {}
#[diagnostic::do_not_recommend]
impl TextKind for Architecture {}
#[diagnostic::do_not_recommend]
impl IdKind for Architecture {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Architecture {}
#[diagnostic::do_not_recommend]
impl IntoValue<Architecture> for Architecture {
    #[inline]
    fn into_value(self) -> Value<Architecture> {
        const VALUES: &[&str] = &["ARM_64"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Ready` of a `MicrovmImageHooks` of `AWS::Lambda::MicrovmImage`.
pub enum Ready {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Ready {}
#[diagnostic::do_not_recommend]
impl TextKind for Ready {}
#[diagnostic::do_not_recommend]
impl IdKind for Ready {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Ready {}
#[diagnostic::do_not_recommend]
impl IntoValue<Ready> for Ready {
    #[inline]
    fn into_value(self) -> Value<Ready> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Resume` of a `MicrovmHooks` of `AWS::Lambda::MicrovmImage`.
pub enum Resume {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Resume {}
#[diagnostic::do_not_recommend]
impl TextKind for Resume {}
#[diagnostic::do_not_recommend]
impl IdKind for Resume {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Resume {}
#[diagnostic::do_not_recommend]
impl IntoValue<Resume> for Resume {
    #[inline]
    fn into_value(self) -> Value<Resume> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Run` of a `MicrovmHooks` of `AWS::Lambda::MicrovmImage`.
pub enum Run {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Run {}
#[diagnostic::do_not_recommend]
impl TextKind for Run {}
#[diagnostic::do_not_recommend]
impl IdKind for Run {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Run {}
#[diagnostic::do_not_recommend]
impl IntoValue<Run> for Run {
    #[inline]
    fn into_value(self) -> Value<Run> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Suspend` of a `MicrovmHooks` of `AWS::Lambda::MicrovmImage`.
pub enum Suspend {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Suspend {}
#[diagnostic::do_not_recommend]
impl TextKind for Suspend {}
#[diagnostic::do_not_recommend]
impl IdKind for Suspend {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Suspend {}
#[diagnostic::do_not_recommend]
impl IntoValue<Suspend> for Suspend {
    #[inline]
    fn into_value(self) -> Value<Suspend> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Terminate` of a `MicrovmHooks` of `AWS::Lambda::MicrovmImage`.
pub enum Terminate {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Terminate {}
#[diagnostic::do_not_recommend]
impl TextKind for Terminate {}
#[diagnostic::do_not_recommend]
impl IdKind for Terminate {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Terminate {}
#[diagnostic::do_not_recommend]
impl IntoValue<Terminate> for Terminate {
    #[inline]
    fn into_value(self) -> Value<Terminate> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Validate` of a `MicrovmImageHooks` of `AWS::Lambda::MicrovmImage`.
pub enum Validate {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Validate {}
#[diagnostic::do_not_recommend]
impl TextKind for Validate {}
#[diagnostic::do_not_recommend]
impl IdKind for Validate {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Validate {}
#[diagnostic::do_not_recommend]
impl IntoValue<Validate> for Validate {
    #[inline]
    fn into_value(self) -> Value<Validate> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
