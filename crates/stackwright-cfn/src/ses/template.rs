// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::Template` and its property types.

use crate::l1::*;

/// Specifies an email template. Email templates enable you to send personalized email to one or more destinations in a single API operation.
///
/// `AWS::SES::Template`; `Ref` returns its `Id`, a [`ses::TemplateId`](kinds::ses::TemplateId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::Template",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("template.rules"),
};

impl CfnTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::Template";

    /// `CfnTemplate` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The tags (keys and values) associated with the email template.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The content of the email, composed of a subject line and either an HTML part or a text-only part.
    ///
    /// `Template`; updated in place.
    pub fn template(mut self, value: impl IntoValue<TemplateProperty>) -> Self {
        self.0.put("Template", value.into_value().into_node());
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

impl Construct for CfnTemplate {
    type Handle = CfnTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTemplateRef {
        CfnTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTemplate`] of a stack.
pub struct CfnTemplateRef(NodeRef);

impl Clone for CfnTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTemplateRef {}
impl AsNode for CfnTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTemplateRef {
    /// What `Ref` returns: its `Id`, a [`ses::TemplateId`](kinds::ses::TemplateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::TemplateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ses::TemplateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ses::TemplateId> for &CfnTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::TemplateId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that defines the email template to use for an email message, and the values to use for any message variables in that template. An *email template* is a type of message template that contains content that you want to reuse in email messages that you send. You can specifiy the email template by providing the name or ARN of an *email template* previously saved in your Amazon SES account or by providing the full template content.
///
/// The property type `Template` of `AWS::SES::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateProperty(Object);

impl TemplateProperty {
    /// `TemplateProperty` with its required properties, in alphabetical order:
    ///
    /// - `subject_part`: The subject line of the email.
    pub fn new(subject_part: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubjectPart", subject_part.into_value().into_node());
        Self(object_)
    }

    /// The HTML body of the email.
    ///
    /// `HtmlPart`.
    pub fn html_part(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HtmlPart", value.into_value().into_node());
        self
    }

    /// The name of the template. You will refer to this name when you send email using the `SendEmail` or `SendBulkEmail` operations.
    ///
    /// `TemplateName`; an update replaces the resource.
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateName", value.into_value().into_node());
        self
    }

    /// The email body that is visible to recipients whose email clients do not display HTML content.
    ///
    /// `TextPart`.
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

impl Kind for TemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateProperty> for TemplateProperty {}
impl From<TemplateProperty> for Node {
    #[inline]
    fn from(value: TemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateProperty> for TemplateProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
