// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::EmailTemplate` and its property types.

use crate::l1::*;

/// Creates a message template that you can use in messages that are sent through the email channel. A *message template* is a set of content and settings that you can define, save, and reuse in messages for any of your Amazon Pinpoint applications.
///
/// `AWS::Pinpoint::EmailTemplate`; `Ref` returns its `Id`, a [`pinpoint::EmailTemplateId`](kinds::pinpoint::EmailTemplateId).
/// Changing one of these replaces it: `TemplateName`.
/// Attributes: `Arn`, `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEmailTemplate(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::EmailTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("email_template.rules"),
};

impl CfnEmailTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::EmailTemplate";

    /// `CfnEmailTemplate` with its required properties, in alphabetical order:
    ///
    /// - `subject`: The subject line, or title, to use in email messages that are based on the message template.
    /// - `template_name`: The name of the message template.
    pub fn new(subject: impl IntoValue<String>, template_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Subject", subject.into_value().into_node());
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

    /// The message body, in HTML format, to use in email messages that are based on the message template. We recommend using HTML format for email clients that render HTML content. You can include links, formatted text, and more in an HTML message.
    ///
    /// `HtmlPart`; updated in place.
    pub fn html_part(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HtmlPart", value.into_value().into_node());
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

    /// The message body, in plain text format, to use in email messages that are based on the message template. We recommend using plain text format for email clients that don't render HTML content and clients that are connected to high-latency networks, such as mobile devices.
    ///
    /// `TextPart`; updated in place.
    pub fn text_part(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TextPart", value.into_value().into_node());
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

impl Construct for CfnEmailTemplate {
    type Handle = CfnEmailTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEmailTemplateRef {
        CfnEmailTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEmailTemplate`] of a stack.
pub struct CfnEmailTemplateRef(NodeRef);

impl Clone for CfnEmailTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEmailTemplateRef {}
impl AsNode for CfnEmailTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEmailTemplateRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::EmailTemplateId`](kinds::pinpoint::EmailTemplateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::EmailTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pinpoint::EmailTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::EmailTemplateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::EmailTemplateId> for &CfnEmailTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::EmailTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::pinpoint::EmailTemplateArn> for &CfnEmailTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::EmailTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
