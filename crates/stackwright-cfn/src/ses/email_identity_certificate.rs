// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::EmailIdentityCertificate` and its property types.

use crate::l1::*;

/// Associates an AWS Certificate Manager certificate with a sender under an SES email identity, so that SES signs the sender's mail with S/MIME. Removing this resource removes only the association. The ACM certificate itself stays intact. SES stores the sender lower-cased, and this provider matches senders case-insensitively and preserves the casing from the template.
///
/// `AWS::SES::EmailIdentityCertificate`; `Ref` returns the physical id, which is made of `EmailIdentity`, `FromAddress`.
/// Changing one of these replaces it: `CertificateArn`, `EmailIdentity`, `FromAddress`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentitycertificate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEmailIdentityCertificate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::EmailIdentityCertificate",
    tags: None,
    rules: include_str!("email_identity_certificate.rules"),
};

impl CfnEmailIdentityCertificate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::EmailIdentityCertificate";

    /// `CfnEmailIdentityCertificate` with its required properties, in alphabetical order:
    ///
    /// - `certificate_arn`: The ARN of the AWS Certificate Manager certificate to associate with the sender.
    /// - `email_identity`: The email identity that owns the sender the certificate is associated with.
    /// - `from_address`: The sender the certificate signs for.
    pub fn new(
        certificate_arn: impl IntoValue<kinds::certificatemanager::CertificateArn>,
        email_identity: impl IntoValue<String>,
        from_address: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CertificateArn", certificate_arn.into_value().into_node());
        object_.put("EmailIdentity", email_identity.into_value().into_node());
        object_.put("FromAddress", from_address.into_value().into_node());
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

impl Construct for CfnEmailIdentityCertificate {
    type Handle = CfnEmailIdentityCertificateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEmailIdentityCertificateRef {
        CfnEmailIdentityCertificateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEmailIdentityCertificate`] of a stack.
pub struct CfnEmailIdentityCertificateRef(NodeRef);

impl Clone for CfnEmailIdentityCertificateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEmailIdentityCertificateRef {}
impl AsNode for CfnEmailIdentityCertificateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEmailIdentityCertificateRef {
    /// What `Ref` returns: the physical id, which is made of `EmailIdentity`, `FromAddress`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
