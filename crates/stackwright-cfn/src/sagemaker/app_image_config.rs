// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::AppImageConfig` and its property types.

use crate::l1::*;

/// Creates a configuration for running a SageMaker AI image as a KernelGateway app. The configuration specifies the Amazon Elastic File System storage volume on the image, and a list of the kernels in the image.
///
/// `AWS::SageMaker::AppImageConfig`; `Ref` returns its `AppImageConfigName`, a [`sagemaker::AppImageConfigName`](kinds::sagemaker::AppImageConfigName).
/// Changing one of these replaces it: `AppImageConfigName`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-appimageconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAppImageConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::AppImageConfig",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("app_image_config.rules"),
};

impl CfnAppImageConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::AppImageConfig";

    /// `CfnAppImageConfig` with its required properties, in alphabetical order:
    ///
    /// - `app_image_config_name`: The name of the AppImageConfig.
    pub fn new(app_image_config_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AppImageConfigName",
            app_image_config_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration for the file system and the runtime, such as the environment variables and entry point.
    ///
    /// `CodeEditorAppImageConfig`; updated in place.
    pub fn code_editor_app_image_config(
        mut self,
        value: impl IntoValue<CodeEditorAppImageConfigProperty>,
    ) -> Self {
        self.0
            .put("CodeEditorAppImageConfig", value.into_value().into_node());
        self
    }

    /// The configuration for the file system and the runtime, such as the environment variables and entry point.
    ///
    /// `JupyterLabAppImageConfig`; updated in place.
    pub fn jupyter_lab_app_image_config(
        mut self,
        value: impl IntoValue<JupyterLabAppImageConfigProperty>,
    ) -> Self {
        self.0
            .put("JupyterLabAppImageConfig", value.into_value().into_node());
        self
    }

    /// The configuration for the file system and kernels in the SageMaker AI image.
    ///
    /// `KernelGatewayImageConfig`; updated in place.
    pub fn kernel_gateway_image_config(
        mut self,
        value: impl IntoValue<KernelGatewayImageConfigProperty>,
    ) -> Self {
        self.0
            .put("KernelGatewayImageConfig", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnAppImageConfig {
    type Handle = CfnAppImageConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAppImageConfigRef {
        CfnAppImageConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAppImageConfig`] of a stack.
pub struct CfnAppImageConfigRef(NodeRef);

impl Clone for CfnAppImageConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAppImageConfigRef {}
impl AsNode for CfnAppImageConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAppImageConfigRef {
    /// What `Ref` returns: its `AppImageConfigName`, a [`sagemaker::AppImageConfigName`](kinds::sagemaker::AppImageConfigName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::AppImageConfigName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the AppImageConfig, such as `arn:aws:sagemaker:us-west-2:account-id:app-image-config/my-app-image-config-name`.
    ///
    /// `Fn::GetAtt` of `AppImageConfigArn`.
    #[inline]
    pub fn attr_app_image_config_arn(&self) -> Value<kinds::sagemaker::AppImageConfigArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppImageConfigArn")))
    }
}

impl IntoValue<kinds::sagemaker::AppImageConfigName> for &CfnAppImageConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::AppImageConfigName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::sagemaker::AppImageConfigArn> for &CfnAppImageConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::AppImageConfigArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppImageConfigArn")))
    }
}

/// The configuration for the file system and kernels in a SageMaker image running as a Code Editor app. The `FileSystemConfig` object is not supported.
///
/// The property type `CodeEditorAppImageConfig` of `AWS::SageMaker::AppImageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeEditorAppImageConfigProperty(Object);

impl CodeEditorAppImageConfigProperty {
    /// `CodeEditorAppImageConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The container configuration for a SageMaker image.
    ///
    /// `ContainerConfig`.
    pub fn container_config(mut self, value: impl IntoValue<ContainerConfigProperty>) -> Self {
        self.0
            .put("ContainerConfig", value.into_value().into_node());
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

impl Kind for CodeEditorAppImageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeEditorAppImageConfigProperty> for CodeEditorAppImageConfigProperty {}
impl From<CodeEditorAppImageConfigProperty> for Node {
    #[inline]
    fn from(value: CodeEditorAppImageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeEditorAppImageConfigProperty> for CodeEditorAppImageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CodeEditorAppImageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration used to run the application image container.
///
/// The property type `ContainerConfig` of `AWS::SageMaker::AppImageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerConfigProperty(Object);

impl ContainerConfigProperty {
    /// `ContainerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The arguments for the container when you're running the application.
    ///
    /// `ContainerArguments`.
    pub fn container_arguments(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ContainerArguments", value.into_value().into_node());
        self
    }

    /// The entrypoint used to run the application in the container.
    ///
    /// `ContainerEntrypoint`.
    pub fn container_entrypoint(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ContainerEntrypoint", value.into_value().into_node());
        self
    }

    /// The environment variables to set in the container
    ///
    /// `ContainerEnvironmentVariables`.
    pub fn container_environment_variables(
        mut self,
        value: impl IntoValue<List<CustomImageContainerEnvironmentVariableProperty>>,
    ) -> Self {
        self.0.put(
            "ContainerEnvironmentVariables",
            value.into_value().into_node(),
        );
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

impl Kind for ContainerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerConfigProperty> for ContainerConfigProperty {}
impl From<ContainerConfigProperty> for Node {
    #[inline]
    fn from(value: ContainerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerConfigProperty> for ContainerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The environment variables to set in the container
///
/// The property type `CustomImageContainerEnvironmentVariable` of `AWS::SageMaker::AppImageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomImageContainerEnvironmentVariableProperty(Object);

impl CustomImageContainerEnvironmentVariableProperty {
    /// `CustomImageContainerEnvironmentVariableProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key that identifies a container environment variable.
    /// - `value`: The value of the container environment variable.
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

impl Kind for CustomImageContainerEnvironmentVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomImageContainerEnvironmentVariableProperty>
    for CustomImageContainerEnvironmentVariableProperty
{
}
impl From<CustomImageContainerEnvironmentVariableProperty> for Node {
    #[inline]
    fn from(value: CustomImageContainerEnvironmentVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomImageContainerEnvironmentVariableProperty>
    for CustomImageContainerEnvironmentVariableProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomImageContainerEnvironmentVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Elastic File System storage configuration for a SageMaker AI image.
///
/// The property type `FileSystemConfig` of `AWS::SageMaker::AppImageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileSystemConfigProperty(Object);

impl FileSystemConfigProperty {
    /// `FileSystemConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default POSIX group ID (GID). If not specified, defaults to `100`.
    ///
    /// `DefaultGid`.
    pub fn default_gid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DefaultGid", value.into_value().into_node());
        self
    }

    /// The default POSIX user ID (UID). If not specified, defaults to `1000`.
    ///
    /// `DefaultUid`.
    pub fn default_uid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DefaultUid", value.into_value().into_node());
        self
    }

    /// The path within the image to mount the user's EFS home directory. The directory should be empty. If not specified, defaults to */home/sagemaker-user*.
    ///
    /// `MountPath`.
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MountPath", value.into_value().into_node());
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

impl Kind for FileSystemConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileSystemConfigProperty> for FileSystemConfigProperty {}
impl From<FileSystemConfigProperty> for Node {
    #[inline]
    fn from(value: FileSystemConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileSystemConfigProperty> for FileSystemConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FileSystemConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the file system and kernels in a SageMaker AI image running as a JupyterLab app. The `FileSystemConfig` object is not supported.
///
/// The property type `JupyterLabAppImageConfig` of `AWS::SageMaker::AppImageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct JupyterLabAppImageConfigProperty(Object);

impl JupyterLabAppImageConfigProperty {
    /// `JupyterLabAppImageConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration used to run the application image container.
    ///
    /// `ContainerConfig`.
    pub fn container_config(mut self, value: impl IntoValue<ContainerConfigProperty>) -> Self {
        self.0
            .put("ContainerConfig", value.into_value().into_node());
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

impl Kind for JupyterLabAppImageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JupyterLabAppImageConfigProperty> for JupyterLabAppImageConfigProperty {}
impl From<JupyterLabAppImageConfigProperty> for Node {
    #[inline]
    fn from(value: JupyterLabAppImageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JupyterLabAppImageConfigProperty> for JupyterLabAppImageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<JupyterLabAppImageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the file system and kernels in a SageMaker AI image running as a KernelGateway app.
///
/// The property type `KernelGatewayImageConfig` of `AWS::SageMaker::AppImageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct KernelGatewayImageConfigProperty(Object);

impl KernelGatewayImageConfigProperty {
    /// `KernelGatewayImageConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `kernel_specs`: The specification of the Jupyter kernels in the image.
    pub fn new(kernel_specs: impl IntoValue<List<KernelSpecProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KernelSpecs", kernel_specs.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Elastic File System storage configuration for a SageMaker AI image.
    ///
    /// `FileSystemConfig`.
    pub fn file_system_config(mut self, value: impl IntoValue<FileSystemConfigProperty>) -> Self {
        self.0
            .put("FileSystemConfig", value.into_value().into_node());
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

impl Kind for KernelGatewayImageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KernelGatewayImageConfigProperty> for KernelGatewayImageConfigProperty {}
impl From<KernelGatewayImageConfigProperty> for Node {
    #[inline]
    fn from(value: KernelGatewayImageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KernelGatewayImageConfigProperty> for KernelGatewayImageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KernelGatewayImageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The specification of a Jupyter kernel.
///
/// The property type `KernelSpec` of `AWS::SageMaker::AppImageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct KernelSpecProperty(Object);

impl KernelSpecProperty {
    /// `KernelSpecProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the Jupyter kernel in the image.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The display name of the kernel.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
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

impl Kind for KernelSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KernelSpecProperty> for KernelSpecProperty {}
impl From<KernelSpecProperty> for Node {
    #[inline]
    fn from(value: KernelSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KernelSpecProperty> for KernelSpecProperty {
    #[inline]
    fn into_value(self) -> Value<KernelSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
