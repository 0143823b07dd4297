// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SMSVOICE::RegistrationAttachment` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SMSVOICE::RegistrationAttachment
///
/// `AWS::SMSVOICE::RegistrationAttachment`; `Ref` returns its `RegistrationAttachmentArn`, a [`smsvoice::RegistrationAttachmentArn`](kinds::smsvoice::RegistrationAttachmentArn).
/// Changing one of these replaces it: `AttachmentBody`, `AttachmentUrl`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registrationattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRegistrationAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SMSVOICE::RegistrationAttachment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("registration_attachment.rules"),
};

impl CfnRegistrationAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SMSVOICE::RegistrationAttachment";

    /// `CfnRegistrationAttachment` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The registration file to upload. The maximum file size is 1500KB and valid file extensions are PDF, JPEG and PNG.
    ///
    /// `AttachmentBody`; an update replaces the resource.
    pub fn attachment_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AttachmentBody", value.into_value().into_node());
        self
    }

    /// A URL to the required registration file. For example, the URL to an MMS/shortcode form.
    ///
    /// `AttachmentUrl`; an update replaces the resource.
    pub fn attachment_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AttachmentUrl", value.into_value().into_node());
        self
    }

    /// An array of tags (key and value pairs) to associate with the registration attachment.
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

impl Construct for CfnRegistrationAttachment {
    type Handle = CfnRegistrationAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRegistrationAttachmentRef {
        CfnRegistrationAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRegistrationAttachment`] of a stack.
pub struct CfnRegistrationAttachmentRef(NodeRef);

impl Clone for CfnRegistrationAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRegistrationAttachmentRef {}
impl AsNode for CfnRegistrationAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRegistrationAttachmentRef {
    /// What `Ref` returns: its `RegistrationAttachmentArn`, a [`smsvoice::RegistrationAttachmentArn`](kinds::smsvoice::RegistrationAttachmentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::smsvoice::RegistrationAttachmentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The status of the registration attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentStatus`.
    #[inline]
    pub fn attr_attachment_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttachmentStatus")))
    }

    /// The time when the registration attachment was created, in UNIX epoch time format.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The Amazon Resource Name (ARN) for the registration attachment.
    ///
    /// `Fn::GetAtt` of `RegistrationAttachmentArn`.
    #[inline]
    pub fn attr_registration_attachment_arn(
        &self,
    ) -> Value<kinds::smsvoice::RegistrationAttachmentArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("RegistrationAttachmentArn"),
        ))
    }

    /// The unique identifier for the registration attachment.
    ///
    /// `Fn::GetAtt` of `RegistrationAttachmentId`.
    #[inline]
    pub fn attr_registration_attachment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("RegistrationAttachmentId"),
        ))
    }

    /// The URL to the document that was uploaded as the registration attachment, as returned by the service.
    ///
    /// `Fn::GetAtt` of `UploadedAttachmentUrl`.
    #[inline]
    pub fn attr_uploaded_attachment_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UploadedAttachmentUrl")))
    }
}

impl IntoValue<kinds::smsvoice::RegistrationAttachmentArn> for &CfnRegistrationAttachmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::RegistrationAttachmentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
