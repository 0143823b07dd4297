// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Chatbot::CustomAction` and its property types.

use crate::l1::*;

/// > AWS Chatbot is now. [Learn more](https://docs.aws.amazon.com//chatbot/latest/adminguide/service-rename.html)
/// >
/// > `Type` attribute values remain unchanged.
///
/// `AWS::Chatbot::CustomAction`; `Ref` returns its `CustomActionArn`, a [`chatbot::CustomActionArn`](kinds::chatbot::CustomActionArn).
/// Changing one of these replaces it: `ActionName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-customaction.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomAction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Chatbot::CustomAction",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("custom_action.rules"),
};

impl CfnCustomAction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Chatbot::CustomAction";

    /// `CfnCustomAction` with its required properties, in alphabetical order:
    ///
    /// - `action_name`: The name of the custom action.
    /// - `definition`: The definition of the command to run when invoked as an alias or as an action button.
    pub fn new(
        action_name: impl IntoValue<String>,
        definition: impl IntoValue<CustomActionDefinitionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActionName", action_name.into_value().into_node());
        object_.put("Definition", definition.into_value().into_node());
        Self(object_)
    }

    /// The name used to invoke this action in a chat channel. For example, `@Amazon Q run my-alias`.
    ///
    /// `AliasName`; updated in place.
    pub fn alias_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AliasName", value.into_value().into_node());
        self
    }

    /// Defines when this custom action button should be attached to a notification.
    ///
    /// `Attachments`; updated in place.
    pub fn attachments(
        mut self,
        value: impl IntoValue<List<CustomActionAttachmentProperty>>,
    ) -> Self {
        self.0.put("Attachments", value.into_value().into_node());
        self
    }

    /// The tags to add to the configuration.
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

impl Construct for CfnCustomAction {
    type Handle = CfnCustomActionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomActionRef {
        CfnCustomActionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomAction`] of a stack.
pub struct CfnCustomActionRef(NodeRef);

impl Clone for CfnCustomActionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomActionRef {}
impl AsNode for CfnCustomActionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomActionRef {
    /// What `Ref` returns: its `CustomActionArn`, a [`chatbot::CustomActionArn`](kinds::chatbot::CustomActionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::chatbot::CustomActionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The fully defined ARN of the custom action.
    ///
    /// `Fn::GetAtt` of `CustomActionArn`.
    #[inline]
    pub fn attr_custom_action_arn(&self) -> Value<kinds::chatbot::CustomActionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CustomActionArn")))
    }
}

impl IntoValue<kinds::chatbot::CustomActionArn> for &CfnCustomActionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::chatbot::CustomActionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// > AWS Chatbot is now. [Learn more](https://docs.aws.amazon.com//chatbot/latest/adminguide/service-rename.html)
/// >
/// > `Type` attribute values remain unchanged.
///
/// Defines when a custom action button should be attached to a notification.
///
/// The property type `CustomActionAttachment` of `AWS::Chatbot::CustomAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomActionAttachmentProperty(Object);

impl CustomActionAttachmentProperty {
    /// `CustomActionAttachmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The text of the button that appears on the notification.
    ///
    /// `ButtonText`.
    pub fn button_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ButtonText", value.into_value().into_node());
        self
    }

    /// The criteria for when a button should be shown based on values in the notification.
    ///
    /// `Criteria`.
    pub fn criteria(
        mut self,
        value: impl IntoValue<List<CustomActionAttachmentCriteriaProperty>>,
    ) -> Self {
        self.0.put("Criteria", value.into_value().into_node());
        self
    }

    /// The type of notification that the custom action should be attached to.
    ///
    /// `NotificationType`.
    pub fn notification_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NotificationType", value.into_value().into_node());
        self
    }

    /// The variables to extract from the notification.
    ///
    /// `Variables`.
    pub fn variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Variables", value.into_value().into_node());
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

impl Kind for CustomActionAttachmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomActionAttachmentProperty> for CustomActionAttachmentProperty {}
impl From<CustomActionAttachmentProperty> for Node {
    #[inline]
    fn from(value: CustomActionAttachmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomActionAttachmentProperty> for CustomActionAttachmentProperty {
    #[inline]
    fn into_value(self) -> Value<CustomActionAttachmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > AWS Chatbot is now. [Learn more](https://docs.aws.amazon.com//chatbot/latest/adminguide/service-rename.html)
/// >
/// > `Type` attribute values remain unchanged.
///
/// A criteria for when a button should be shown based on values in the notification.
///
/// The property type `CustomActionAttachmentCriteria` of `AWS::Chatbot::CustomAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomActionAttachmentCriteriaProperty(Object);

impl CustomActionAttachmentCriteriaProperty {
    /// `CustomActionAttachmentCriteriaProperty` with its required properties, in alphabetical order:
    ///
    /// - `operator`: The operation to perform on the named variable.
    /// - `variable_name`: The name of the variable to operate on.
    pub fn new(operator: impl IntoValue<Operator>, variable_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Operator", operator.into_value().into_node());
        object_.put("VariableName", variable_name.into_value().into_node());
        Self(object_)
    }

    /// A value that is compared with the actual value of the variable based on the behavior of the operator.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for CustomActionAttachmentCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomActionAttachmentCriteriaProperty> for CustomActionAttachmentCriteriaProperty {}
impl From<CustomActionAttachmentCriteriaProperty> for Node {
    #[inline]
    fn from(value: CustomActionAttachmentCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomActionAttachmentCriteriaProperty> for CustomActionAttachmentCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<CustomActionAttachmentCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > AWS Chatbot is now. [Learn more](https://docs.aws.amazon.com//chatbot/latest/adminguide/service-rename.html)
/// >
/// > `Type` attribute values remain unchanged.
///
/// The definition of the command to run when invoked as an alias or as an action button.
///
/// The property type `CustomActionDefinition` of `AWS::Chatbot::CustomAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomActionDefinitionProperty(Object);

impl CustomActionDefinitionProperty {
    /// `CustomActionDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `command_text`: The command string to run which may include variables by prefixing with a dollar sign ($).
    pub fn new(command_text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CommandText", command_text.into_value().into_node());
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

impl Kind for CustomActionDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomActionDefinitionProperty> for CustomActionDefinitionProperty {}
impl From<CustomActionDefinitionProperty> for Node {
    #[inline]
    fn from(value: CustomActionDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomActionDefinitionProperty> for CustomActionDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<CustomActionDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Operator` of a `CustomActionAttachmentCriteria` of `AWS::Chatbot::CustomAction`.
pub enum Operator {
    /// `EQUALS`.
    Equals,
    /// `HAS_VALUE`.
    HasValue,
}

#[diagnostic::do_not_recommend]
impl Kind for Operator {}
#[diagnostic::do_not_recommend]
impl TextKind for Operator {}
#[diagnostic::do_not_recommend]
impl IdKind for Operator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Operator {}
#[diagnostic::do_not_recommend]
impl IntoValue<Operator> for Operator {
    #[inline]
    fn into_value(self) -> Value<Operator> {
        const VALUES: &[&str] = &["EQUALS", "HAS_VALUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
