// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ACMPCA::CertificateAuthorityActivation` and its property types.

use crate::l1::*;

/// The `AWS::ACMPCA::CertificateAuthorityActivation` resource creates and installs a CA certificate on a CA. If no status is specified, the `AWS::ACMPCA::CertificateAuthorityActivation` resource status defaults to ACTIVE. Once the CA has a CA certificate installed, you can use the resource to toggle the CA status field between `ACTIVE` and `DISABLED`.
///
/// `AWS::ACMPCA::CertificateAuthorityActivation`; `Ref` returns its `CertificateAuthorityArn`, a [`acmpca::CertificateAuthorityActivationCertificateAuthorityArn`](kinds::acmpca::CertificateAuthorityActivationCertificateAuthorityArn).
/// Changing one of these replaces it: `CertificateAuthorityArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthorityactivation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCertificateAuthorityActivation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ACMPCA::CertificateAuthorityActivation",
    tags: None,
    rules: include_str!("certificate_authority_activation.rules"),
};

impl CfnCertificateAuthorityActivation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ACMPCA::CertificateAuthorityActivation";

    /// `CfnCertificateAuthorityActivation` with its required properties, in alphabetical order:
    ///
    /// - `certificate`: The Base64 PEM-encoded certificate authority certificate.
    /// - `certificate_authority_arn`: The Amazon Resource Name (ARN) of your private CA.
    pub fn new(
        certificate: impl IntoValue<String>,
        certificate_authority_arn: impl IntoValue<kinds::acmpca::CertificateAuthorityArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Certificate", certificate.into_value().into_node());
        object_.put(
            "CertificateAuthorityArn",
            certificate_authority_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Base64 PEM-encoded certificate chain that chains up to the root CA certificate that you used to sign your private CA certificate.
    ///
    /// `CertificateChain`; updated in place.
    pub fn certificate_chain(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateChain", value.into_value().into_node());
        self
    }

    /// Status of your private CA.
    ///
    /// `Status`; updated in place.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Construct for CfnCertificateAuthorityActivation {
    type Handle = CfnCertificateAuthorityActivationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCertificateAuthorityActivationRef {
        CfnCertificateAuthorityActivationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCertificateAuthorityActivation`] of a stack.
pub struct CfnCertificateAuthorityActivationRef(NodeRef);

impl Clone for CfnCertificateAuthorityActivationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCertificateAuthorityActivationRef {}
impl AsNode for CfnCertificateAuthorityActivationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCertificateAuthorityActivationRef {
    /// What `Ref` returns: its `CertificateAuthorityArn`, a [`acmpca::CertificateAuthorityActivationCertificateAuthorityArn`](kinds::acmpca::CertificateAuthorityActivationCertificateAuthorityArn).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::acmpca::CertificateAuthorityActivationCertificateAuthorityArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The complete Base64 PEM-encoded certificate chain, including the certificate authority certificate.
    ///
    /// `Fn::GetAtt` of `CompleteCertificateChain`.
    #[inline]
    pub fn attr_complete_certificate_chain(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CompleteCertificateChain"),
        ))
    }
}

impl IntoValue<kinds::acmpca::CertificateAuthorityActivationCertificateAuthorityArn>
    for &CfnCertificateAuthorityActivationRef
{
    #[inline]
    fn into_value(
        self,
    ) -> Value<kinds::acmpca::CertificateAuthorityActivationCertificateAuthorityArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
