// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transfer::Certificate` and its property types.

use crate::l1::*;

/// Imports the signing and encryption certificates that you need to create local (AS2) profiles and partner profiles.
///
/// You can import both the certificate and its chain in the `Certificate` parameter.
///
/// After importing a certificate, AWS Transfer Family automatically creates a Amazon CloudWatch metric called `DaysUntilExpiry` that tracks the number of days until the certificate expires. The metric is based on the `InactiveDate` parameter and is published daily in the `AWS/Transfer` namespace.
///
/// > It can take up to a full day after importing a certificate for Transfer Family to emit the `DaysUntilExpiry` metric to your account. \> If you use the `Certificate` parameter to upload both the certificate and its chain, don't use the `CertificateChain` parameter.
///
/// *CloudWatch monitoring*
///
/// The `DaysUntilExpiry` metric includes the following specifications:
///
/// - *Units:* Count (days)
/// - *Dimensions:* `CertificateId` (always present), `Description` (if provided during certificate import)
/// - *Statistics:* Minimum, Maximum, Average
/// - *Frequency:* Published daily
///
/// `AWS::Transfer::Certificate`; `Ref` returns its `CertificateId`, a [`transfer::CertificateId`](kinds::transfer::CertificateId).
/// Changing one of these replaces it: `Certificate`, `CertificateChain`, `PrivateKey`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-certificate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCertificate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transfer::Certificate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("certificate.rules"),
};

impl CfnCertificate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transfer::Certificate";

    /// `CfnCertificate` with its required properties, in alphabetical order:
    ///
    /// - `certificate`: The file name for the certificate.
    /// - `usage`: Specifies how this certificate is used.
    pub fn new(certificate: impl IntoValue<String>, usage: impl IntoValue<Usage>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Certificate", certificate.into_value().into_node());
        object_.put("Usage", usage.into_value().into_node());
        Self(object_)
    }

    /// An optional date that specifies when the certificate becomes active. If you do not specify a value, `ActiveDate` takes the same value as `NotBeforeDate`, which is specified by the CA.
    ///
    /// `ActiveDate`; updated in place.
    pub fn active_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ActiveDate", value.into_value().into_node());
        self
    }

    /// The list of certificates that make up the chain for the certificate.
    ///
    /// `CertificateChain`; an update replaces the resource.
    pub fn certificate_chain(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateChain", value.into_value().into_node());
        self
    }

    /// The name or description that's used to identity the certificate.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An optional date that specifies when the certificate becomes inactive. If you do not specify a value, `InactiveDate` takes the same value as `NotAfterDate`, which is specified by the CA.
    ///
    /// `InactiveDate`; updated in place.
    pub fn inactive_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InactiveDate", value.into_value().into_node());
        self
    }

    /// The file that contains the private key for the certificate that's being imported.
    ///
    /// `PrivateKey`; an update replaces the resource.
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrivateKey", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to group and search for certificates.
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
    /// What `Ref` returns: its `CertificateId`, a [`transfer::CertificateId`](kinds::transfer::CertificateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transfer::CertificateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique Amazon Resource Name (ARN) for the certificate.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transfer::CertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// An array of identifiers for the imported certificates. You use this identifier for working with profiles and partner profiles.
    ///
    /// `Fn::GetAtt` of `CertificateId`.
    #[inline]
    pub fn attr_certificate_id(&self) -> Value<kinds::transfer::CertificateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CertificateId")))
    }

    /// The final date that the certificate is valid.
    ///
    /// `Fn::GetAtt` of `NotAfterDate`.
    #[inline]
    pub fn attr_not_after_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NotAfterDate")))
    }

    /// The earliest date that the certificate is valid.
    ///
    /// `Fn::GetAtt` of `NotBeforeDate`.
    #[inline]
    pub fn attr_not_before_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NotBeforeDate")))
    }

    /// The serial number for the certificate.
    ///
    /// `Fn::GetAtt` of `Serial`.
    #[inline]
    pub fn attr_serial(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Serial")))
    }

    /// The certificate can be either `ACTIVE`, `PENDING_ROTATION`, or `INACTIVE`. `PENDING_ROTATION` means that this certificate will replace the current certificate when it expires.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// If a private key has been specified for the certificate, its type is `CERTIFICATE_WITH_PRIVATE_KEY`. If there is no private key, the type is `CERTIFICATE`.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

impl IntoValue<kinds::transfer::CertificateId> for &CfnCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::CertificateId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::transfer::CertificateArn> for &CfnCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::CertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `Usage` of `AWS::Transfer::Certificate`.
pub enum Usage {
    /// `ENCRYPTION`.
    Encryption,
    /// `SIGNING`.
    Signing,
    /// `TLS`.
    Tls,
}

#[diagnostic::do_not_recommend]
impl Kind for Usage {}
#[diagnostic::do_not_recommend]
impl TextKind for Usage {}
#[diagnostic::do_not_recommend]
impl IdKind for Usage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Usage {}
#[diagnostic::do_not_recommend]
impl IntoValue<Usage> for Usage {
    #[inline]
    fn into_value(self) -> Value<Usage> {
        const VALUES: &[&str] = &["ENCRYPTION", "SIGNING", "TLS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
