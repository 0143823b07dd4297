// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTThingsGraph::FlowTemplate` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iotthingsgraph-flowtemplate.html>
///
/// `AWS::IoTThingsGraph::FlowTemplate`; `Ref` returns its `Id`, a [`iotthingsgraph::FlowTemplateId`](kinds::iotthingsgraph::FlowTemplateId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotthingsgraph-flowtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlowTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTThingsGraph::FlowTemplate",
    tags: None,
    rules: include_str!("flow_template.rules"),
};

impl CfnFlowTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTThingsGraph::FlowTemplate";

    /// `CfnFlowTemplate` with its required properties, in alphabetical order:
    ///
    /// - `definition`
    pub fn new(definition: impl IntoValue<DefinitionDocumentProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Definition", definition.into_value().into_node());
        Self(object_)
    }

    /// The `CompatibleNamespaceVersion` property.
    ///
    /// `CompatibleNamespaceVersion`; updated in place.
    pub fn compatible_namespace_version(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("CompatibleNamespaceVersion", value.into_value().into_node());
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

impl Construct for CfnFlowTemplate {
    type Handle = CfnFlowTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowTemplateRef {
        CfnFlowTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlowTemplate`] of a stack.
pub struct CfnFlowTemplateRef(NodeRef);

impl Clone for CfnFlowTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowTemplateRef {}
impl AsNode for CfnFlowTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowTemplateRef {
    /// What `Ref` returns: its `Id`, a [`iotthingsgraph::FlowTemplateId`](kinds::iotthingsgraph::FlowTemplateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotthingsgraph::FlowTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iotthingsgraph::FlowTemplateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iotthingsgraph::FlowTemplateId> for &CfnFlowTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotthingsgraph::FlowTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `DefinitionDocument` of `AWS::IoTThingsGraph::FlowTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefinitionDocumentProperty(Object);

impl DefinitionDocumentProperty {
    /// `DefinitionDocumentProperty` with its required properties, in alphabetical order:
    ///
    /// - `language`
    /// - `text`
    pub fn new(language: impl IntoValue<String>, text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Language", language.into_value().into_node());
        object_.put("Text", text.into_value().into_node());
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

impl Kind for DefinitionDocumentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefinitionDocumentProperty> for DefinitionDocumentProperty {}
impl From<DefinitionDocumentProperty> for Node {
    #[inline]
    fn from(value: DefinitionDocumentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefinitionDocumentProperty> for DefinitionDocumentProperty {
    #[inline]
    fn into_value(self) -> Value<DefinitionDocumentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
