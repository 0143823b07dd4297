// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::ServiceAction` and its property types.

use crate::l1::*;

/// Creates a self-service action.
///
/// `AWS::ServiceCatalog::ServiceAction`; `Ref` returns its `Id`, a [`servicecatalog::ServiceActionId`](kinds::servicecatalog::ServiceActionId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceAction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::ServiceAction",
    tags: None,
    rules: include_str!("service_action.rules"),
};

impl CfnServiceAction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::ServiceAction";

    /// `CfnServiceAction` with its required properties, in alphabetical order:
    ///
    /// - `definition`: A map that defines the self-service action.
    /// - `definition_type`: The self-service action definition type.
    /// - `name`: The self-service action name.
    pub fn new(
        definition: impl IntoValue<List<DefinitionParameterProperty>>,
        definition_type: impl IntoValue<DefinitionType>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Definition", definition.into_value().into_node());
        object_.put("DefinitionType", definition_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The language code.
    ///
    /// - `en` - English (default)
    /// - `jp` - Japanese
    /// - `zh` - Chinese
    ///
    /// `AcceptLanguage`; one of `en`, `jp`, `zh`; updated in place.
    pub fn accept_language(mut self, value: impl IntoValue<super::AcceptLanguage>) -> Self {
        self.0.put("AcceptLanguage", value.into_value().into_node());
        self
    }

    /// The self-service action description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnServiceAction {
    type Handle = CfnServiceActionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceActionRef {
        CfnServiceActionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceAction`] of a stack.
pub struct CfnServiceActionRef(NodeRef);

impl Clone for CfnServiceActionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceActionRef {}
impl AsNode for CfnServiceActionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceActionRef {
    /// What `Ref` returns: its `Id`, a [`servicecatalog::ServiceActionId`](kinds::servicecatalog::ServiceActionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalog::ServiceActionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The self-service action identifier. For example, `act-fs7abcd89wxyz`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicecatalog::ServiceActionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicecatalog::ServiceActionId> for &CfnServiceActionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalog::ServiceActionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The list of parameters in JSON format. For example: `[{\"Name\":\"InstanceId\",\"Type\":\"TARGET\"}] or [{\"Name\":\"InstanceId\",\"Type\":\"TEXT_VALUE\"}]`.
///
/// The property type `DefinitionParameter` of `AWS::ServiceCatalog::ServiceAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefinitionParameterProperty(Object);

impl DefinitionParameterProperty {
    /// `DefinitionParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The parameter key.
    /// - `value`: The value of the parameter.
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

impl Kind for DefinitionParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefinitionParameterProperty> for DefinitionParameterProperty {}
impl From<DefinitionParameterProperty> for Node {
    #[inline]
    fn from(value: DefinitionParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefinitionParameterProperty> for DefinitionParameterProperty {
    #[inline]
    fn into_value(self) -> Value<DefinitionParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DefinitionType` of `AWS::ServiceCatalog::ServiceAction`.
pub enum DefinitionType {
    /// `SSM_AUTOMATION`.
    SsmAutomation,
}

#[diagnostic::do_not_recommend]
impl Kind for DefinitionType {}
#[diagnostic::do_not_recommend]
impl TextKind for DefinitionType {}
#[diagnostic::do_not_recommend]
impl IdKind for DefinitionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefinitionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefinitionType> for DefinitionType {
    #[inline]
    fn into_value(self) -> Value<DefinitionType> {
        const VALUES: &[&str] = &["SSM_AUTOMATION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
