// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ACMPCA::Certificate` and its property types.

use crate::l1::*;

/// The `AWS::ACMPCA::Certificate` resource is used to issue a certificate using your private certificate authority. For more information, see the [IssueCertificate](https://docs.aws.amazon.com/privateca/latest/APIReference/API_IssueCertificate.html) action.
///
/// `AWS::ACMPCA::Certificate`; `Ref` returns the physical id, which is made of `Arn`, `CertificateAuthorityArn`.
/// Changing one of these replaces it: `ApiPassthrough`, `CertificateAuthorityArn`, `CertificateSigningRequest`, `SigningAlgorithm`, `TemplateArn`, `Validity`, `ValidityNotBefore`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCertificate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ACMPCA::Certificate",
    tags: None,
    rules: include_str!("certificate.rules"),
};

impl CfnCertificate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ACMPCA::Certificate";

    /// `CfnCertificate` with its required properties, in alphabetical order:
    ///
    /// - `certificate_authority_arn`: The Amazon Resource Name (ARN) for the private CA issues the certificate.
    /// - `certificate_signing_request`: The certificate signing request (CSR) for the certificate.
    /// - `signing_algorithm`: The name of the algorithm that will be used to sign the certificate to be issued.
    /// - `validity`: The period of time during which the certificate will be valid.
    pub fn new(
        certificate_authority_arn: impl IntoValue<kinds::acmpca::CertificateAuthorityArn>,
        certificate_signing_request: impl IntoValue<
            kinds::acmpca::CertificateAuthorityCertificateSigningRequest,
        >,
        signing_algorithm: impl IntoValue<String>,
        validity: impl IntoValue<ValidityProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateAuthorityArn",
            certificate_authority_arn.into_value().into_node(),
        );
        object_.put(
            "CertificateSigningRequest",
            certificate_signing_request.into_value().into_node(),
        );
        object_.put(
            "SigningAlgorithm",
            signing_algorithm.into_value().into_node(),
        );
        object_.put("Validity", validity.into_value().into_node());
        Self(object_)
    }

    /// Specifies X.509 certificate information to be included in the issued certificate. An `APIPassthrough` or `APICSRPassthrough` template variant must be selected, or else this parameter is ignored.
    ///
    /// `ApiPassthrough`; an update replaces the resource.
    pub fn api_passthrough(mut self, value: impl IntoValue<ApiPassthroughProperty>) -> Self {
        self.0.put("ApiPassthrough", value.into_value().into_node());
        self
    }

    /// Specifies a custom configuration template to use when issuing a certificate. If this parameter is not provided, AWS Private CA defaults to the `EndEntityCertificate/V1` template. For more information about AWS Private CA templates, see [Using Templates](https://docs.aws.amazon.com/privateca/latest/userguide/UsingTemplates.html).
    ///
    /// `TemplateArn`; an update replaces the resource.
    pub fn template_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateArn", value.into_value().into_node());
        self
    }

    /// Information describing the start of the validity period of the certificate. This parameter sets the “Not Before" date for the certificate.
    ///
    /// By default, when issuing a certificate, AWS Private CA sets the "Not Before" date to the issuance time minus 60 minutes. This compensates for clock inconsistencies across computer systems. The `ValidityNotBefore` parameter can be used to customize the “Not Before” value.
    ///
    /// Unlike the `Validity` parameter, the `ValidityNotBefore` parameter is optional.
    ///
    /// The `ValidityNotBefore` value is expressed as an explicit date and time, using the `Validity` type value `ABSOLUTE`.
    ///
    /// `ValidityNotBefore`; an update replaces the resource.
    pub fn validity_not_before(mut self, value: impl IntoValue<ValidityProperty>) -> Self {
        self.0
            .put("ValidityNotBefore", value.into_value().into_node());
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
    /// What `Ref` returns: the physical id, which is made of `Arn`, `CertificateAuthorityArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the issued certificate.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::acmpca::CertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The issued Base64 PEM-encoded certificate.
    ///
    /// `Fn::GetAtt` of `Certificate`.
    #[inline]
    pub fn attr_certificate(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Certificate")))
    }
}

impl IntoValue<kinds::acmpca::CertificateArn> for &CfnCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::acmpca::CertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Contains X.509 certificate information to be placed in an issued certificate. An `APIPassthrough` or `APICSRPassthrough` template variant must be selected, or else this parameter is ignored.
///
/// If conflicting or duplicate certificate information is supplied from other sources, AWS Private CA applies [order of operation rules](https://docs.aws.amazon.com/privateca/latest/userguide/UsingTemplates.html#template-order-of-operations) to determine what information is used.
///
/// The property type `ApiPassthrough` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiPassthroughProperty(Object);

impl ApiPassthroughProperty {
    /// `ApiPassthroughProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies X.509 extension information for a certificate.
    ///
    /// `Extensions`; an update replaces the resource.
    pub fn extensions(mut self, value: impl IntoValue<ExtensionsProperty>) -> Self {
        self.0.put("Extensions", value.into_value().into_node());
        self
    }

    /// Contains information about the certificate subject. The Subject field in the certificate identifies the entity that owns or controls the public key in the certificate. The entity can be a user, computer, device, or service. The Subject must contain an X.500 distinguished name (DN). A DN is a sequence of relative distinguished names (RDNs). The RDNs are separated by commas in the certificate.
    ///
    /// `Subject`; an update replaces the resource.
    pub fn subject(mut self, value: impl IntoValue<SubjectProperty>) -> Self {
        self.0.put("Subject", value.into_value().into_node());
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

impl Kind for ApiPassthroughProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiPassthroughProperty> for ApiPassthroughProperty {}
impl From<ApiPassthroughProperty> for Node {
    #[inline]
    fn from(value: ApiPassthroughProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiPassthroughProperty> for ApiPassthroughProperty {
    #[inline]
    fn into_value(self) -> Value<ApiPassthroughProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the X.500 relative distinguished name (RDN).
///
/// The property type `CustomAttribute` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomAttributeProperty(Object);

impl CustomAttributeProperty {
    /// `CustomAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `object_identifier`: Specifies the object identifier (OID) of the attribute type of the relative distinguished name (RDN).
    /// - `value`: Specifies the attribute value of relative distinguished name (RDN).
    pub fn new(object_identifier: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ObjectIdentifier",
            object_identifier.into_value().into_node(),
        );
        object_.put("Value", value.into_value().into_node());
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

impl Kind for CustomAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomAttributeProperty> for CustomAttributeProperty {}
impl From<CustomAttributeProperty> for Node {
    #[inline]
    fn from(value: CustomAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomAttributeProperty> for CustomAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<CustomAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the X.509 extension information for a certificate.
///
/// Extensions present in `CustomExtensions` follow the `ApiPassthrough` [template rules](https://docs.aws.amazon.com/privateca/latest/userguide/UsingTemplates.html#template-order-of-operations).
///
/// The property type `CustomExtension` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomExtensionProperty(Object);

impl CustomExtensionProperty {
    /// `CustomExtensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `object_identifier`: Specifies the object identifier (OID) of the X.509 extension.
    /// - `value`: Specifies the base64-encoded value of the X.509 extension.
    pub fn new(object_identifier: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ObjectIdentifier",
            object_identifier.into_value().into_node(),
        );
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// Specifies the critical flag of the X.509 extension.
    ///
    /// `Critical`; an update replaces the resource.
    pub fn critical(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Critical", value.into_value().into_node());
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

impl Kind for CustomExtensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomExtensionProperty> for CustomExtensionProperty {}
impl From<CustomExtensionProperty> for Node {
    #[inline]
    fn from(value: CustomExtensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomExtensionProperty> for CustomExtensionProperty {
    #[inline]
    fn into_value(self) -> Value<CustomExtensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an Electronic Data Interchange (EDI) entity as described in as defined in [Subject Alternative Name](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280) in RFC 5280.
///
/// The property type `EdiPartyName` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct EdiPartyNameProperty(Object);

impl EdiPartyNameProperty {
    /// `EdiPartyNameProperty` with its required properties, in alphabetical order:
    ///
    /// - `name_assigner`: Specifies the name assigner.
    /// - `party_name`: Specifies the party name.
    pub fn new(name_assigner: impl IntoValue<String>, party_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NameAssigner", name_assigner.into_value().into_node());
        object_.put("PartyName", party_name.into_value().into_node());
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

impl Kind for EdiPartyNameProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EdiPartyNameProperty> for EdiPartyNameProperty {}
impl From<EdiPartyNameProperty> for Node {
    #[inline]
    fn from(value: EdiPartyNameProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EdiPartyNameProperty> for EdiPartyNameProperty {
    #[inline]
    fn into_value(self) -> Value<EdiPartyNameProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies additional purposes for which the certified public key may be used other than basic purposes indicated in the `KeyUsage` extension.
///
/// The property type `ExtendedKeyUsage` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExtendedKeyUsageProperty(Object);

impl ExtendedKeyUsageProperty {
    /// `ExtendedKeyUsageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies a custom `ExtendedKeyUsage` with an object identifier (OID).
    ///
    /// `ExtendedKeyUsageObjectIdentifier`; an update replaces the resource.
    pub fn extended_key_usage_object_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ExtendedKeyUsageObjectIdentifier",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies a standard `ExtendedKeyUsage` as defined as in [RFC 5280](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280#section-4.2.1.12).
    ///
    /// `ExtendedKeyUsageType`; an update replaces the resource.
    pub fn extended_key_usage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExtendedKeyUsageType", value.into_value().into_node());
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

impl Kind for ExtendedKeyUsageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExtendedKeyUsageProperty> for ExtendedKeyUsageProperty {}
impl From<ExtendedKeyUsageProperty> for Node {
    #[inline]
    fn from(value: ExtendedKeyUsageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExtendedKeyUsageProperty> for ExtendedKeyUsageProperty {
    #[inline]
    fn into_value(self) -> Value<ExtendedKeyUsageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains X.509 extension information for a certificate.
///
/// The property type `Extensions` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExtensionsProperty(Object);

impl ExtensionsProperty {
    /// `ExtensionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains a sequence of one or more policy information terms, each of which consists of an object identifier (OID) and optional qualifiers. For more information, see NIST's definition of [Object Identifier (OID)](https://docs.aws.amazon.com/https://csrc.nist.gov/glossary/term/Object_Identifier).
    ///
    /// In an end-entity certificate, these terms indicate the policy under which the certificate was issued and the purposes for which it may be used. In a CA certificate, these terms limit the set of policies for certification paths that include this certificate.
    ///
    /// `CertificatePolicies`; an update replaces the resource.
    pub fn certificate_policies(
        mut self,
        value: impl IntoValue<List<PolicyInformationProperty>>,
    ) -> Self {
        self.0
            .put("CertificatePolicies", value.into_value().into_node());
        self
    }

    /// Contains a sequence of one or more X.509 extensions, each of which consists of an object identifier (OID), a base64-encoded value, and the critical flag. For more information, see the [Global OID reference database.](https://docs.aws.amazon.com/https://oidref.com/2.5.29)
    ///
    /// `CustomExtensions`; an update replaces the resource.
    pub fn custom_extensions(
        mut self,
        value: impl IntoValue<List<CustomExtensionProperty>>,
    ) -> Self {
        self.0
            .put("CustomExtensions", value.into_value().into_node());
        self
    }

    /// Specifies additional purposes for which the certified public key may be used other than basic purposes indicated in the `KeyUsage` extension.
    ///
    /// `ExtendedKeyUsage`; an update replaces the resource.
    pub fn extended_key_usage(
        mut self,
        value: impl IntoValue<List<ExtendedKeyUsageProperty>>,
    ) -> Self {
        self.0
            .put("ExtendedKeyUsage", value.into_value().into_node());
        self
    }

    /// Defines one or more purposes for which the key contained in the certificate can be used. Default value for each option is false.
    ///
    /// `KeyUsage`; an update replaces the resource.
    pub fn key_usage(mut self, value: impl IntoValue<KeyUsageProperty>) -> Self {
        self.0.put("KeyUsage", value.into_value().into_node());
        self
    }

    /// The subject alternative name extension allows identities to be bound to the subject of the certificate. These identities may be included in addition to or in place of the identity in the subject field of the certificate.
    ///
    /// `SubjectAlternativeNames`; an update replaces the resource.
    pub fn subject_alternative_names(
        mut self,
        value: impl IntoValue<List<GeneralNameProperty>>,
    ) -> Self {
        self.0
            .put("SubjectAlternativeNames", value.into_value().into_node());
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

impl Kind for ExtensionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExtensionsProperty> for ExtensionsProperty {}
impl From<ExtensionsProperty> for Node {
    #[inline]
    fn from(value: ExtensionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExtensionsProperty> for ExtensionsProperty {
    #[inline]
    fn into_value(self) -> Value<ExtensionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an ASN.1 X.400 `GeneralName` as defined in [RFC 5280](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280). Only one of the following naming options should be provided. Providing more than one option results in an `InvalidArgsException` error.
///
/// The property type `GeneralName` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct GeneralNameProperty(Object);

impl GeneralNameProperty {
    /// `GeneralNameProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains information about the certificate subject. The certificate can be one issued by your private certificate authority (CA) or it can be your private CA certificate. The Subject field in the certificate identifies the entity that owns or controls the public key in the certificate. The entity can be a user, computer, device, or service. The Subject must contain an X.500 distinguished name (DN). A DN is a sequence of relative distinguished names (RDNs). The RDNs are separated by commas in the certificate. The DN must be unique for each entity, but your private CA can issue more than one certificate with the same DN to the same entity.
    ///
    /// `DirectoryName`; an update replaces the resource.
    pub fn directory_name(mut self, value: impl IntoValue<SubjectProperty>) -> Self {
        self.0.put("DirectoryName", value.into_value().into_node());
        self
    }

    /// Represents `GeneralName` as a DNS name.
    ///
    /// `DnsName`; an update replaces the resource.
    pub fn dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DnsName", value.into_value().into_node());
        self
    }

    /// Represents `GeneralName` as an `EdiPartyName` object.
    ///
    /// `EdiPartyName`; an update replaces the resource.
    pub fn edi_party_name(mut self, value: impl IntoValue<EdiPartyNameProperty>) -> Self {
        self.0.put("EdiPartyName", value.into_value().into_node());
        self
    }

    /// Represents `GeneralName` as an IPv4 or IPv6 address.
    ///
    /// `IpAddress`; an update replaces the resource.
    pub fn ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpAddress", value.into_value().into_node());
        self
    }

    /// Represents `GeneralName` using an `OtherName` object.
    ///
    /// `OtherName`; an update replaces the resource.
    pub fn other_name(mut self, value: impl IntoValue<OtherNameProperty>) -> Self {
        self.0.put("OtherName", value.into_value().into_node());
        self
    }

    /// Represents `GeneralName` as an object identifier (OID).
    ///
    /// `RegisteredId`; an update replaces the resource.
    pub fn registered_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegisteredId", value.into_value().into_node());
        self
    }

    /// Represents `GeneralName` as an [RFC 822](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc822) email address.
    ///
    /// `Rfc822Name`; an update replaces the resource.
    pub fn rfc822_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Rfc822Name", value.into_value().into_node());
        self
    }

    /// Represents `GeneralName` as a URI.
    ///
    /// `UniformResourceIdentifier`; an update replaces the resource.
    pub fn uniform_resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UniformResourceIdentifier", value.into_value().into_node());
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

impl Kind for GeneralNameProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GeneralNameProperty> for GeneralNameProperty {}
impl From<GeneralNameProperty> for Node {
    #[inline]
    fn from(value: GeneralNameProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GeneralNameProperty> for GeneralNameProperty {
    #[inline]
    fn into_value(self) -> Value<GeneralNameProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines one or more purposes for which the key contained in the certificate can be used. Default value for each option is false.
///
/// The property type `KeyUsage` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyUsageProperty(Object);

impl KeyUsageProperty {
    /// `KeyUsageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Key can be used to sign CRLs.
    ///
    /// `CRLSign`; default `false`; an update replaces the resource.
    pub fn crl_sign(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CRLSign", value.into_value().into_node());
        self
    }

    /// Key can be used to decipher data.
    ///
    /// `DataEncipherment`; default `false`; an update replaces the resource.
    pub fn data_encipherment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DataEncipherment", value.into_value().into_node());
        self
    }

    /// Key can be used only to decipher data.
    ///
    /// `DecipherOnly`; default `false`; an update replaces the resource.
    pub fn decipher_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DecipherOnly", value.into_value().into_node());
        self
    }

    /// Key can be used for digital signing.
    ///
    /// `DigitalSignature`; default `false`; an update replaces the resource.
    pub fn digital_signature(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DigitalSignature", value.into_value().into_node());
        self
    }

    /// Key can be used only to encipher data.
    ///
    /// `EncipherOnly`; default `false`; an update replaces the resource.
    pub fn encipher_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EncipherOnly", value.into_value().into_node());
        self
    }

    /// Key can be used in a key-agreement protocol.
    ///
    /// `KeyAgreement`; default `false`; an update replaces the resource.
    pub fn key_agreement(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("KeyAgreement", value.into_value().into_node());
        self
    }

    /// Key can be used to sign certificates.
    ///
    /// `KeyCertSign`; default `false`; an update replaces the resource.
    pub fn key_cert_sign(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("KeyCertSign", value.into_value().into_node());
        self
    }

    /// Key can be used to encipher data.
    ///
    /// `KeyEncipherment`; default `false`; an update replaces the resource.
    pub fn key_encipherment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("KeyEncipherment", value.into_value().into_node());
        self
    }

    /// Key can be used for non-repudiation.
    ///
    /// `NonRepudiation`; default `false`; an update replaces the resource.
    pub fn non_repudiation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("NonRepudiation", value.into_value().into_node());
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

impl Kind for KeyUsageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyUsageProperty> for KeyUsageProperty {}
impl From<KeyUsageProperty> for Node {
    #[inline]
    fn from(value: KeyUsageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyUsageProperty> for KeyUsageProperty {
    #[inline]
    fn into_value(self) -> Value<KeyUsageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a custom ASN.1 X.400 `GeneralName` using an object identifier (OID) and value. The OID must satisfy the regular expression shown below. For more information, see NIST's definition of [Object Identifier (OID)](https://docs.aws.amazon.com/https://csrc.nist.gov/glossary/term/Object_Identifier).
///
/// The property type `OtherName` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct OtherNameProperty(Object);

impl OtherNameProperty {
    /// `OtherNameProperty` with its required properties, in alphabetical order:
    ///
    /// - `type_id`: Specifies an OID.
    /// - `value`: Specifies an OID value.
    pub fn new(type_id: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TypeId", type_id.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for OtherNameProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OtherNameProperty> for OtherNameProperty {}
impl From<OtherNameProperty> for Node {
    #[inline]
    fn from(value: OtherNameProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OtherNameProperty> for OtherNameProperty {
    #[inline]
    fn into_value(self) -> Value<OtherNameProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the X.509 `CertificatePolicies` extension.
///
/// The property type `PolicyInformation` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyInformationProperty(Object);

impl PolicyInformationProperty {
    /// `PolicyInformationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cert_policy_id`: Specifies the object identifier (OID) of the certificate policy under which the certificate was issued.
    pub fn new(cert_policy_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CertPolicyId", cert_policy_id.into_value().into_node());
        Self(object_)
    }

    /// Modifies the given `CertPolicyId` with a qualifier. AWS Private CA supports the certification practice statement (CPS) qualifier.
    ///
    /// `PolicyQualifiers`; an update replaces the resource.
    pub fn policy_qualifiers(
        mut self,
        value: impl IntoValue<List<PolicyQualifierInfoProperty>>,
    ) -> Self {
        self.0
            .put("PolicyQualifiers", value.into_value().into_node());
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

impl Kind for PolicyInformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyInformationProperty> for PolicyInformationProperty {}
impl From<PolicyInformationProperty> for Node {
    #[inline]
    fn from(value: PolicyInformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyInformationProperty> for PolicyInformationProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyInformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Modifies the `CertPolicyId` of a `PolicyInformation` object with a qualifier. AWS Private CA supports the certification practice statement (CPS) qualifier.
///
/// The property type `PolicyQualifierInfo` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyQualifierInfoProperty(Object);

impl PolicyQualifierInfoProperty {
    /// `PolicyQualifierInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy_qualifier_id`: Identifies the qualifier modifying a `CertPolicyId`.
    /// - `qualifier`: Defines the qualifier type.
    pub fn new(
        policy_qualifier_id: impl IntoValue<String>,
        qualifier: impl IntoValue<QualifierProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PolicyQualifierId",
            policy_qualifier_id.into_value().into_node(),
        );
        object_.put("Qualifier", qualifier.into_value().into_node());
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

impl Kind for PolicyQualifierInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyQualifierInfoProperty> for PolicyQualifierInfoProperty {}
impl From<PolicyQualifierInfoProperty> for Node {
    #[inline]
    fn from(value: PolicyQualifierInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyQualifierInfoProperty> for PolicyQualifierInfoProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyQualifierInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a `PolicyInformation` qualifier. AWS Private CA supports the [certification practice statement (CPS) qualifier](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280#section-4.2.1.4) defined in RFC 5280.
///
/// The property type `Qualifier` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct QualifierProperty(Object);

impl QualifierProperty {
    /// `QualifierProperty` with its required properties, in alphabetical order:
    ///
    /// - `cps_uri`: Contains a pointer to a certification practice statement (CPS) published by the CA.
    pub fn new(cps_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CpsUri", cps_uri.into_value().into_node());
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

impl Kind for QualifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QualifierProperty> for QualifierProperty {}
impl From<QualifierProperty> for Node {
    #[inline]
    fn from(value: QualifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QualifierProperty> for QualifierProperty {
    #[inline]
    fn into_value(self) -> Value<QualifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the certificate subject. The `Subject` field in the certificate identifies the entity that owns or controls the public key in the certificate. The entity can be a user, computer, device, or service. The `Subject` must contain an X.500 distinguished name (DN). A DN is a sequence of relative distinguished names (RDNs). The RDNs are separated by commas in the certificate.
///
/// The property type `Subject` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubjectProperty(Object);

impl SubjectProperty {
    /// `SubjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For CA and end-entity certificates in a private PKI, the common name (CN) can be any string within the length limit.
    ///
    /// Note: In publicly trusted certificates, the common name must be a fully qualified domain name (FQDN) associated with the certificate subject.
    ///
    /// `CommonName`; an update replaces the resource.
    pub fn common_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CommonName", value.into_value().into_node());
        self
    }

    /// Two-digit code that specifies the country in which the certificate subject located.
    ///
    /// `Country`; an update replaces the resource.
    pub fn country(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Country", value.into_value().into_node());
        self
    }

    /// Contains a sequence of one or more X.500 relative distinguished names (RDNs), each of which consists of an object identifier (OID) and a value. For more information, see NIST’s definition of [Object Identifier (OID)](https://docs.aws.amazon.com/https://csrc.nist.gov/glossary/term/Object_Identifier).
    ///
    /// > Custom attributes cannot be used in combination with standard attributes.
    ///
    /// `CustomAttributes`; an update replaces the resource.
    pub fn custom_attributes(
        mut self,
        value: impl IntoValue<List<CustomAttributeProperty>>,
    ) -> Self {
        self.0
            .put("CustomAttributes", value.into_value().into_node());
        self
    }

    /// Disambiguating information for the certificate subject.
    ///
    /// `DistinguishedNameQualifier`; an update replaces the resource.
    pub fn distinguished_name_qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DistinguishedNameQualifier", value.into_value().into_node());
        self
    }

    /// Typically a qualifier appended to the name of an individual. Examples include Jr. for junior, Sr. for senior, and III for third.
    ///
    /// `GenerationQualifier`; an update replaces the resource.
    pub fn generation_qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GenerationQualifier", value.into_value().into_node());
        self
    }

    /// First name.
    ///
    /// `GivenName`; an update replaces the resource.
    pub fn given_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GivenName", value.into_value().into_node());
        self
    }

    /// Concatenation that typically contains the first letter of the *GivenName*, the first letter of the middle name if one exists, and the first letter of the *Surname*.
    ///
    /// `Initials`; an update replaces the resource.
    pub fn initials(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Initials", value.into_value().into_node());
        self
    }

    /// The locality (such as a city or town) in which the certificate subject is located.
    ///
    /// `Locality`; an update replaces the resource.
    pub fn locality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locality", value.into_value().into_node());
        self
    }

    /// Legal name of the organization with which the certificate subject is affiliated.
    ///
    /// `Organization`; an update replaces the resource.
    pub fn organization(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Organization", value.into_value().into_node());
        self
    }

    /// A subdivision or unit of the organization (such as sales or finance) with which the certificate subject is affiliated.
    ///
    /// `OrganizationalUnit`; an update replaces the resource.
    pub fn organizational_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OrganizationalUnit", value.into_value().into_node());
        self
    }

    /// Typically a shortened version of a longer *GivenName*. For example, Jonathan is often shortened to John. Elizabeth is often shortened to Beth, Liz, or Eliza.
    ///
    /// `Pseudonym`; an update replaces the resource.
    pub fn pseudonym(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Pseudonym", value.into_value().into_node());
        self
    }

    /// The certificate serial number.
    ///
    /// `SerialNumber`; an update replaces the resource.
    pub fn serial_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SerialNumber", value.into_value().into_node());
        self
    }

    /// State in which the subject of the certificate is located.
    ///
    /// `State`; an update replaces the resource.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// Family name. In the US and the UK, for example, the surname of an individual is ordered last. In Asian cultures the surname is typically ordered first.
    ///
    /// `Surname`; an update replaces the resource.
    pub fn surname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Surname", value.into_value().into_node());
        self
    }

    /// A title such as Mr. or Ms., which is pre-pended to the name to refer formally to the certificate subject.
    ///
    /// `Title`; an update replaces the resource.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
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

impl Kind for SubjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubjectProperty> for SubjectProperty {}
impl From<SubjectProperty> for Node {
    #[inline]
    fn from(value: SubjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubjectProperty> for SubjectProperty {
    #[inline]
    fn into_value(self) -> Value<SubjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Length of time for which the certificate issued by your private certificate authority (CA), or by the private CA itself, is valid in days, months, or years. You can issue a certificate by calling the `IssueCertificate` operation.
///
/// The property type `Validity` of `AWS::ACMPCA::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidityProperty(Object);

impl ValidityProperty {
    /// `ValidityProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies whether the `Value` parameter represents days, months, or years.
    /// - `value`: A long integer interpreted according to the value of `Type`, below.
    pub fn new(r#type: impl IntoValue<String>, value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ValidityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidityProperty> for ValidityProperty {}
impl From<ValidityProperty> for Node {
    #[inline]
    fn from(value: ValidityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidityProperty> for ValidityProperty {
    #[inline]
    fn into_value(self) -> Value<ValidityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
