// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DMS::Certificate` and its property types.

use crate::l1::*;

/// The `AWS::DMS::Certificate` resource creates an Secure Sockets Layer (SSL) certificate that encrypts connections between AWS DMS endpoints and the replication instance.
///
/// `AWS::DMS::Certificate`; `Ref` returns its `CertificateArn`, a [`dms::CertificateArn`](kinds::dms::CertificateArn).
/// Changing one of these replaces it: `CertificateIdentifier`, `CertificatePem`, `CertificateWallet`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-certificate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCertificate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DMS::Certificate",
    tags: None,
    rules: "",
};

impl CfnCertificate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DMS::Certificate";

    /// `CfnCertificate` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A customer-assigned name for the certificate. Identifiers must begin with a letter and must contain only ASCII letters, digits, and hyphens. They can't end with a hyphen or contain two consecutive hyphens.
    ///
    /// `CertificateIdentifier`; an update replaces the resource.
    pub fn certificate_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateIdentifier", value.into_value().into_node());
        self
    }

    /// The contents of a `.pem` file, which contains an X.509 certificate.
    ///
    /// `CertificatePem`; an update replaces the resource.
    pub fn certificate_pem(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CertificatePem", value.into_value().into_node());
        self
    }

    /// The location of an imported Oracle Wallet certificate for use with SSL. An example is: `filebase64("${path.root}/rds-ca-2019-root.sso")`
    ///
    /// `CertificateWallet`; an update replaces the resource.
    pub fn certificate_wallet(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateWallet", value.into_value().into_node());
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

impl Construct for CfnCertificate {
    type Handle = CfnCertificateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCertificateRef {
        CfnCertificateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCertificate`] of a stack.
pub struct CfnCertificateRef(NodeRef);

impl Clone for CfnCertificateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCertificateRef {}
impl AsNode for CfnCertificateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCertificateRef {
    /// What `Ref` returns: its `CertificateArn`, a [`dms::CertificateArn`](kinds::dms::CertificateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dms::CertificateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The certificate Arn
    ///
    /// `Fn::GetAtt` of `CertificateArn`.
    #[inline]
    pub fn attr_certificate_arn(&self) -> Value<kinds::dms::CertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CertificateArn")))
    }
}

impl IntoValue<kinds::dms::CertificateArn> for &CfnCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dms::CertificateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
