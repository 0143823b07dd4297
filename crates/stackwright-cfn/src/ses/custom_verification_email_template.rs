// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::CustomVerificationEmailTemplate` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SES::CustomVerificationEmailTemplate.
///
/// `AWS::SES::CustomVerificationEmailTemplate`; `Ref` returns its `TemplateName`, a [`ses::CustomVerificationEmailTemplateName`](kinds::ses::CustomVerificationEmailTemplateName).
/// Changing one of these replaces it: `TemplateName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-customverificationemailtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomVerificationEmailTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::CustomVerificationEmailTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("custom_verification_email_template.rules"),
};

impl CfnCustomVerificationEmailTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::CustomVerificationEmailTemplate";

    /// `CfnCustomVerificationEmailTemplate` with its required properties, in alphabetical order:
    ///
    /// - `failure_redirection_url`: The URL that the recipient of the verification email is sent to if his or her address is not successfully verified.
    /// - `from_email_address`: The email address that the custom verification email is sent from.
    /// - `success_redirection_url`: The URL that the recipient of the verification email is sent to if his or her address is successfully verified.
    /// - `template_content`: The content of the custom verification email.
    /// - `template_name`: The name of the custom verification email template.
    /// - `template_subject`: The subject line of the custom verification email.
    pub fn new(
        failure_redirection_url: impl IntoValue<String>,
        from_email_address: impl IntoValue<String>,
        success_redirection_url: impl IntoValue<String>,
        template_content: impl IntoValue<String>,
        template_name: impl IntoValue<String>,
        template_subject: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FailureRedirectionURL",
            failure_redirection_url.into_value().into_node(),
        );
        object_.put(
            "FromEmailAddress",
            from_email_address.into_value().into_node(),
        );
        object_.put(
            "SuccessRedirectionURL",
            success_redirection_url.into_value().into_node(),
        );
        object_.put("TemplateContent", template_content.into_value().into_node());
        object_.put("TemplateName", template_name.into_value().into_node());
        object_.put("TemplateSubject", template_subject.into_value().into_node());
        Self(object_)
    }

    /// The tags (keys and values) associated with the tenant.
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

impl Construct for CfnCustomVerificationEmailTemplate {
    type Handle = CfnCustomVerificationEmailTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomVerificationEmailTemplateRef {
        CfnCustomVerificationEmailTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomVerificationEmailTemplate`] of a stack.
pub struct CfnCustomVerificationEmailTemplateRef(NodeRef);

impl Clone for CfnCustomVerificationEmailTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomVerificationEmailTemplateRef {}
impl AsNode for CfnCustomVerificationEmailTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomVerificationEmailTemplateRef {
    /// What `Ref` returns: its `TemplateName`, a [`ses::CustomVerificationEmailTemplateName`](kinds::ses::CustomVerificationEmailTemplateName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::CustomVerificationEmailTemplateName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ses::CustomVerificationEmailTemplateName>
    for &CfnCustomVerificationEmailTemplateRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ses::CustomVerificationEmailTemplateName> {
        Value::from_node(Node::Ref(self.0))
    }
}
