// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::SmsTemplate` and its property types.

use crate::l1::*;

/// Creates a message template that you can use in messages that are sent through the SMS channel. A *message template* is a set of content and settings that you can define, save, and reuse in messages for any of your Amazon Pinpoint applications.
///
/// `AWS::Pinpoint::SmsTemplate`; `Ref` returns its `Id`, a [`pinpoint::SmsTemplateId`](kinds::pinpoint::SmsTemplateId).
/// Changing one of these replaces it: `TemplateName`.
/// Attributes: `Arn`, `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smstemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSmsTemplate(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::SmsTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("sms_template.rules"),
};

impl CfnSmsTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::SmsTemplate";

    /// `CfnSmsTemplate` with its required properties, in alphabetical order:
    ///
    /// - `body`: The message body to use in text messages that are based on the message template.
    /// - `template_name`: The name of the message template to use for the message.
    pub fn new(body: impl IntoValue<String>, template_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Body", body.into_value().into_node());
        object_.put("TemplateName", template_name.into_value().into_node());
        Self(object_)
    }

    /// A JSON object that specifies the default values to use for message variables in the message template. This object is a set of key-value pairs. Each key defines a message variable in the template. The corresponding value defines the default value for that variable. When you create a message that's based on the template, you can override these defaults with message-specific and address-specific variables and values.
    ///
    /// `DefaultSubstitutions`; updated in place.
    pub fn default_substitutions(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultSubstitutions", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A custom description of the message template.
    ///
    /// `TemplateDescription`; updated in place.
    pub fn template_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TemplateDescription", value.into_value().into_node());
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

impl Construct for CfnSmsTemplate {
    type Handle = CfnSmsTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSmsTemplateRef {
        CfnSmsTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSmsTemplate`] of a stack.
pub struct CfnSmsTemplateRef(NodeRef);

impl Clone for CfnSmsTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSmsTemplateRef {}
impl AsNode for CfnSmsTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSmsTemplateRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::SmsTemplateId`](kinds::pinpoint::SmsTemplateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::SmsTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pinpoint::SmsTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::SmsTemplateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::SmsTemplateId> for &CfnSmsTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::SmsTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::pinpoint::SmsTemplateArn> for &CfnSmsTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::SmsTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
