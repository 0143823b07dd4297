// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::HumanTaskUi` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SageMaker::HumanTaskUi
///
/// `AWS::SageMaker::HumanTaskUi`; `Ref` returns its `HumanTaskUiArn`, a [`sagemaker::HumanTaskUiArn`](kinds::sagemaker::HumanTaskUiArn).
/// Changing one of these replaces it: `HumanTaskUiName`, `UiTemplate`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-humantaskui.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHumanTaskUi(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::HumanTaskUi",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("human_task_ui.rules"),
};

impl CfnHumanTaskUi {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::HumanTaskUi";

    /// `CfnHumanTaskUi` with its required properties, in alphabetical order:
    ///
    /// - `human_task_ui_name`: The name of the human task user interface.
    pub fn new(human_task_ui_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "HumanTaskUiName",
            human_task_ui_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// An array of key-value pairs that contain metadata to help you categorize and organize a human review workflow user interface.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Liquid template for the worker user interface.
    ///
    /// `UiTemplate`; an update replaces the resource.
    pub fn ui_template(mut self, value: impl IntoValue<UiTemplateProperty>) -> Self {
        self.0.put("UiTemplate", value.into_value().into_node());
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

impl Construct for CfnHumanTaskUi {
    type Handle = CfnHumanTaskUiRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHumanTaskUiRef {
        CfnHumanTaskUiRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHumanTaskUi`] of a stack.
pub struct CfnHumanTaskUiRef(NodeRef);

impl Clone for CfnHumanTaskUiRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHumanTaskUiRef {}
impl AsNode for CfnHumanTaskUiRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHumanTaskUiRef {
    /// What `Ref` returns: its `HumanTaskUiArn`, a [`sagemaker::HumanTaskUiArn`](kinds::sagemaker::HumanTaskUiArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::HumanTaskUiArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the human task user interface was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The Amazon Resource Name (ARN) of the human task user interface.
    ///
    /// `Fn::GetAtt` of `HumanTaskUiArn`.
    #[inline]
    pub fn attr_human_task_ui_arn(&self) -> Value<kinds::sagemaker::HumanTaskUiArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HumanTaskUiArn")))
    }
}

impl IntoValue<kinds::sagemaker::HumanTaskUiArn> for &CfnHumanTaskUiRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::HumanTaskUiArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The Liquid template for the worker user interface.
///
/// The property type `UiTemplate` of `AWS::SageMaker::HumanTaskUi`.
#[must_use = "a property type does nothing until it is set"]
pub struct UiTemplateProperty(Object);

impl UiTemplateProperty {
    /// `UiTemplateProperty` with its required properties, in alphabetical order:
    ///
    /// - `content`: The content of the Liquid template for the worker user interface.
    pub fn new(content: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
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

impl Kind for UiTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UiTemplateProperty> for UiTemplateProperty {}
impl From<UiTemplateProperty> for Node {
    #[inline]
    fn from(value: UiTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UiTemplateProperty> for UiTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<UiTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
