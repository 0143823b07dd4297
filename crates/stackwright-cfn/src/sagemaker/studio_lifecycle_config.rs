// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::StudioLifecycleConfig` and its property types.

use crate::l1::*;

/// Creates a new Amazon SageMaker AI Studio Lifecycle Configuration.
///
/// `AWS::SageMaker::StudioLifecycleConfig`; `Ref` returns its `StudioLifecycleConfigName`, a [`sagemaker::StudioLifecycleConfigName`](kinds::sagemaker::StudioLifecycleConfigName).
/// Changing one of these replaces it: `StudioLifecycleConfigAppType`, `StudioLifecycleConfigContent`, `StudioLifecycleConfigName`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-studiolifecycleconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStudioLifecycleConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::StudioLifecycleConfig",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("studio_lifecycle_config.rules"),
};

impl CfnStudioLifecycleConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::StudioLifecycleConfig";

    /// `CfnStudioLifecycleConfig` with its required properties, in alphabetical order:
    ///
    /// - `studio_lifecycle_config_app_type`: The App type to which the Lifecycle Configuration is attached.
    /// - `studio_lifecycle_config_content`: The content of your Amazon SageMaker Studio Lifecycle Configuration script.
    /// - `studio_lifecycle_config_name`: The name of the Amazon SageMaker AI Studio Lifecycle Configuration.
    pub fn new(
        studio_lifecycle_config_app_type: impl IntoValue<StudioLifecycleConfigAppType>,
        studio_lifecycle_config_content: impl IntoValue<String>,
        studio_lifecycle_config_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StudioLifecycleConfigAppType",
            studio_lifecycle_config_app_type.into_value().into_node(),
        );
        object_.put(
            "StudioLifecycleConfigContent",
            studio_lifecycle_config_content.into_value().into_node(),
        );
        object_.put(
            "StudioLifecycleConfigName",
            studio_lifecycle_config_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// Tags to be associated with the Lifecycle Configuration. Each tag consists of a key and an optional value. Tag keys must be unique per resource. Tags are searchable using the Search API.
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

impl Construct for CfnStudioLifecycleConfig {
    type Handle = CfnStudioLifecycleConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStudioLifecycleConfigRef {
        CfnStudioLifecycleConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStudioLifecycleConfig`] of a stack.
pub struct CfnStudioLifecycleConfigRef(NodeRef);

impl Clone for CfnStudioLifecycleConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStudioLifecycleConfigRef {}
impl AsNode for CfnStudioLifecycleConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStudioLifecycleConfigRef {
    /// What `Ref` returns: its `StudioLifecycleConfigName`, a [`sagemaker::StudioLifecycleConfigName`](kinds::sagemaker::StudioLifecycleConfigName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::StudioLifecycleConfigName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Lifecycle Configuration.
    ///
    /// `Fn::GetAtt` of `StudioLifecycleConfigArn`.
    #[inline]
    pub fn attr_studio_lifecycle_config_arn(
        &self,
    ) -> Value<kinds::sagemaker::StudioLifecycleConfigArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("StudioLifecycleConfigArn"),
        ))
    }
}

impl IntoValue<kinds::sagemaker::StudioLifecycleConfigName> for &CfnStudioLifecycleConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::StudioLifecycleConfigName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::sagemaker::StudioLifecycleConfigArn> for &CfnStudioLifecycleConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::StudioLifecycleConfigArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("StudioLifecycleConfigArn"),
        ))
    }
}

/// The values of `StudioLifecycleConfigAppType` of `AWS::SageMaker::StudioLifecycleConfig`.
pub enum StudioLifecycleConfigAppType {
    /// `CodeEditor`.
    CodeEditor,
    /// `JupyterLab`.
    JupyterLab,
    /// `JupyterServer`.
    JupyterServer,
    /// `KernelGateway`.
    KernelGateway,
}

#[diagnostic::do_not_recommend]
impl Kind for StudioLifecycleConfigAppType {}
#[diagnostic::do_not_recommend]
impl TextKind for StudioLifecycleConfigAppType {}
#[diagnostic::do_not_recommend]
impl IdKind for StudioLifecycleConfigAppType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StudioLifecycleConfigAppType {}
#[diagnostic::do_not_recommend]
impl IntoValue<StudioLifecycleConfigAppType> for StudioLifecycleConfigAppType {
    #[inline]
    fn into_value(self) -> Value<StudioLifecycleConfigAppType> {
        const VALUES: &[&str] = &["CodeEditor", "JupyterLab", "JupyterServer", "KernelGateway"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
