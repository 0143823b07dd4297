// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::NotebookInstanceLifecycleConfig` and its property types.

use crate::l1::*;

/// The `AWS::SageMaker::NotebookInstanceLifecycleConfig` resource creates shell scripts that run when you create and/or start a notebook instance. For information about notebook instance lifecycle configurations, see [Customize a Notebook Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html) in the *Amazon SageMaker Developer Guide*.
///
/// `AWS::SageMaker::NotebookInstanceLifecycleConfig`; `Ref` returns its `NotebookInstanceLifecycleConfigArn`, a [`sagemaker::NotebookInstanceLifecycleConfigArn`](kinds::sagemaker::NotebookInstanceLifecycleConfigArn).
/// Changing one of these replaces it: `NotebookInstanceLifecycleConfigName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstancelifecycleconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNotebookInstanceLifecycleConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::NotebookInstanceLifecycleConfig",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("notebook_instance_lifecycle_config.rules"),
};

impl CfnNotebookInstanceLifecycleConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::NotebookInstanceLifecycleConfig";

    /// `CfnNotebookInstanceLifecycleConfig` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the lifecycle configuration.
    ///
    /// `NotebookInstanceLifecycleConfigName`; an update replaces the resource.
    pub fn notebook_instance_lifecycle_config_name(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "NotebookInstanceLifecycleConfigName",
            value.into_value().into_node(),
        );
        self
    }

    /// A shell script that runs only once, when you create a notebook instance. The shell script must be a base64-encoded string.
    ///
    /// `OnCreate`; updated in place.
    pub fn on_create(
        mut self,
        value: impl IntoValue<List<NotebookInstanceLifecycleHookProperty>>,
    ) -> Self {
        self.0.put("OnCreate", value.into_value().into_node());
        self
    }

    /// A shell script that runs every time you start a notebook instance, including when you create the notebook instance. The shell script must be a base64-encoded string.
    ///
    /// `OnStart`; updated in place.
    pub fn on_start(
        mut self,
        value: impl IntoValue<List<NotebookInstanceLifecycleHookProperty>>,
    ) -> Self {
        self.0.put("OnStart", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnNotebookInstanceLifecycleConfig {
    type Handle = CfnNotebookInstanceLifecycleConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNotebookInstanceLifecycleConfigRef {
        CfnNotebookInstanceLifecycleConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNotebookInstanceLifecycleConfig`] of a stack.
pub struct CfnNotebookInstanceLifecycleConfigRef(NodeRef);

impl Clone for CfnNotebookInstanceLifecycleConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNotebookInstanceLifecycleConfigRef {}
impl AsNode for CfnNotebookInstanceLifecycleConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNotebookInstanceLifecycleConfigRef {
    /// What `Ref` returns: its `NotebookInstanceLifecycleConfigArn`, a [`sagemaker::NotebookInstanceLifecycleConfigArn`](kinds::sagemaker::NotebookInstanceLifecycleConfigArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::NotebookInstanceLifecycleConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the lifecycle configuration.
    ///
    /// `Fn::GetAtt` of `NotebookInstanceLifecycleConfigArn`.
    #[inline]
    pub fn attr_notebook_instance_lifecycle_config_arn(
        &self,
    ) -> Value<kinds::sagemaker::NotebookInstanceLifecycleConfigArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NotebookInstanceLifecycleConfigArn"),
        ))
    }

    /// The name of the lifecycle configuration, such as `MyLifecycleConfig`.
    ///
    /// `Fn::GetAtt` of `NotebookInstanceLifecycleConfigName`.
    #[inline]
    pub fn attr_notebook_instance_lifecycle_config_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NotebookInstanceLifecycleConfigName"),
        ))
    }
}

impl IntoValue<kinds::sagemaker::NotebookInstanceLifecycleConfigArn>
    for &CfnNotebookInstanceLifecycleConfigRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::NotebookInstanceLifecycleConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the notebook instance lifecycle configuration script. Each lifecycle configuration script has a limit of 16384 characters.
///
/// The property type `NotebookInstanceLifecycleHook` of `AWS::SageMaker::NotebookInstanceLifecycleConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotebookInstanceLifecycleHookProperty(Object);

impl NotebookInstanceLifecycleHookProperty {
    /// `NotebookInstanceLifecycleHookProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A base64-encoded string that contains a shell script for a notebook instance lifecycle configuration.
    ///
    /// `Content`.
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Content", value.into_value().into_node());
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

impl Kind for NotebookInstanceLifecycleHookProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotebookInstanceLifecycleHookProperty> for NotebookInstanceLifecycleHookProperty {}
impl From<NotebookInstanceLifecycleHookProperty> for Node {
    #[inline]
    fn from(value: NotebookInstanceLifecycleHookProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotebookInstanceLifecycleHookProperty> for NotebookInstanceLifecycleHookProperty {
    #[inline]
    fn into_value(self) -> Value<NotebookInstanceLifecycleHookProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
