// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ACMPCA::CertificateAuthority` and its property types.

use crate::l1::*;

/// Use the `AWS::ACMPCA::CertificateAuthority` resource to create a private CA. Once the CA exists, you can use the `AWS::ACMPCA::Certificate` resource to issue a new CA certificate. Alternatively, you can issue a CA certificate using an on-premises CA, and then use the `AWS::ACMPCA::CertificateAuthorityActivation` resource to import the new CA certificate and activate the CA.
///
/// > Before removing a `AWS::ACMPCA::CertificateAuthority` resource from the CloudFormation stack, disable the affected CA. Otherwise, the action will fail. You can disable the CA by removing its associated `AWS::ACMPCA::CertificateAuthorityActivation` resource from CloudFormation.
///
/// `AWS::ACMPCA::CertificateAuthority`; `Ref` returns its `Arn`, a [`acmpca::CertificateAuthorityArn`](kinds::acmpca::CertificateAuthorityArn).
/// Changing one of these replaces it: `CsrExtensions`, `KeyAlgorithm`, `KeyStorageSecurityStandard`, `SigningAlgorithm`, `Subject`, `Type`, `UsageMode`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCertificateAuthority(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ACMPCA::CertificateAuthority",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("certificate_authority.rules"),
};

impl CfnCertificateAuthority {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ACMPCA::CertificateAuthority";

    /// `CfnCertificateAuthority` with its required properties, in alphabetical order:
    ///
    /// - `key_algorithm`: Type of the public key algorithm and size, in bits, of the key pair that your CA creates when it issues a certificate.
    /// - `signing_algorithm`: Name of the algorithm your private CA uses to sign certificate requests.
    /// - `subject`: Structure that contains X.500 distinguished name information for your private CA.
    /// - `r#type`: Type of your private CA.
    pub fn new(
        key_algorithm: impl IntoValue<String>,
        signing_algorithm: impl IntoValue<String>,
        subject: impl IntoValue<SubjectProperty>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyAlgorithm", key_algorithm.into_value().into_node());
        object_.put(
            "SigningAlgorithm",
            signing_algorithm.into_value().into_node(),
        );
        object_.put("Subject", subject.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies information to be added to the extension section of the certificate signing request (CSR).
    ///
    /// `CsrExtensions`; an update replaces the resource.
    pub fn csr_extensions(mut self, value: impl IntoValue<CsrExtensionsProperty>) -> Self {
        self.0.put("CsrExtensions", value.into_value().into_node());
        self
    }

    /// Specifies a cryptographic key management compliance standard for handling and protecting CA keys.
    ///
    /// Default: FIPS_140_2_LEVEL_3_OR_HIGHER
    ///
    /// > Some AWS Regions don't support the default value. When you create a CA in these Regions, you must use `CCPC_LEVEL_1_OR_HIGHER` for the `KeyStorageSecurityStandard` parameter. If you don't, the operation returns an `InvalidArgsException` with this message: "A certificate authority cannot be created in this region with the specified security standard."
    /// >
    /// > For information about security standard support in different AWS Regions, see [Storage and security compliance of AWS Private CA private keys](https://docs.aws.amazon.com/privateca/latest/userguide/data-protection.html#private-keys).
    ///
    /// `KeyStorageSecurityStandard`; an update replaces the resource.
    pub fn key_storage_security_standard(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KeyStorageSecurityStandard", value.into_value().into_node());
        self
    }

    /// Information about the Online Certificate Status Protocol (OCSP) configuration or certificate revocation list (CRL) created and maintained by your private CA.
    ///
    /// `RevocationConfiguration`; updated in place.
    pub fn revocation_configuration(
        mut self,
        value: impl IntoValue<RevocationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RevocationConfiguration", value.into_value().into_node());
        self
    }

    /// Key-value pairs that will be attached to the new private CA. You can associate up to 50 tags with a private CA. For information using tags with IAM to manage permissions, see [Controlling Access Using IAM Tags](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_iam-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies whether the CA issues general-purpose certificates that typically require a revocation mechanism, or short-lived certificates that may optionally omit revocation because they expire quickly. Short-lived certificate validity is limited to seven days.
    ///
    /// The default value is GENERAL_PURPOSE.
    ///
    /// `UsageMode`; an update replaces the resource.
    pub fn usage_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UsageMode", value.into_value().into_node());
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

impl Construct for CfnCertificateAuthority {
    type Handle = CfnCertificateAuthorityRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCertificateAuthorityRef {
        CfnCertificateAuthorityRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCertificateAuthority`] of a stack.
pub struct CfnCertificateAuthorityRef(NodeRef);

impl Clone for CfnCertificateAuthorityRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCertificateAuthorityRef {}
impl AsNode for CfnCertificateAuthorityRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCertificateAuthorityRef {
    /// What `Ref` returns: its `Arn`, a [`acmpca::CertificateAuthorityArn`](kinds::acmpca::CertificateAuthorityArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::acmpca::CertificateAuthorityArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the private CA that issued the certificate.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::acmpca::CertificateAuthorityArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Base64 PEM-encoded certificate signing request (CSR) for your certificate authority certificate.
    ///
    /// `Fn::GetAtt` of `CertificateSigningRequest`.
    #[inline]
    pub fn attr_certificate_signing_request(
        &self,
    ) -> Value<kinds::acmpca::CertificateAuthorityCertificateSigningRequest> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CertificateSigningRequest"),
        ))
    }
}

impl IntoValue<kinds::acmpca::CertificateAuthorityArn> for &CfnCertificateAuthorityRef {
    #[inline]
    fn into_value(self) -> Value<kinds::acmpca::CertificateAuthorityArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::acmpca::CertificateAuthorityCertificateSigningRequest>
    for &CfnCertificateAuthorityRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::acmpca::CertificateAuthorityCertificateSigningRequest> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CertificateSigningRequest"),
        ))
    }
}

/// Provides access information used by the `authorityInfoAccess` and `subjectInfoAccess` extensions described in [RFC 5280](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280).
///
/// The property type `AccessDescription` of `AWS::ACMPCA::CertificateAuthority`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessDescriptionProperty(Object);

impl AccessDescriptionProperty {
    /// `AccessDescriptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_location`: The location of `AccessDescription` information.
    /// - `access_method`: The type and format of `AccessDescription` information.
    pub fn new(
        access_location: impl IntoValue<GeneralNameProperty>,
        access_method: impl IntoValue<AccessMethodProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessLocation", access_location.into_value().into_node());
        object_.put("AccessMethod", access_method.into_value().into_node());
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

impl Kind for AccessDescriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessDescriptionProperty> for AccessDescriptionProperty {}
impl From<AccessDescriptionProperty> for Node {
    #[inline]
    fn from(value: AccessDescriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessDescriptionProperty> for AccessDescriptionProperty {
    #[inline]
    fn into_value(self) -> Value<AccessDescriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the type and format of extension access. Only one of `CustomObjectIdentifier` or `AccessMethodType` may be provided. Providing both results in `InvalidArgsException`.
///
/// The property type `AccessMethod` of `AWS::ACMPCA::CertificateAuthority`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessMethodProperty(Object);

impl AccessMethodProperty {
    /// `AccessMethodProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the `AccessMethod`.
    ///
    /// `AccessMethodType`; an update replaces the resource.
    pub fn access_method_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AccessMethodType", value.into_value().into_node());
        self
    }

    /// An object identifier (OID) specifying the `AccessMethod`. The OID must satisfy the regular expression shown below. For more information, see NIST's definition of [Object Identifier (OID)](https://docs.aws.amazon.com/https://csrc.nist.gov/glossary/term/Object_Identifier).
    ///
    /// `CustomObjectIdentifier`; an update replaces the resource.
    pub fn custom_object_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomObjectIdentifier", value.into_value().into_node());
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

impl Kind for AccessMethodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessMethodProperty> for AccessMethodProperty {}
impl From<AccessMethodProperty> for Node {
    #[inline]
    fn from(value: AccessMethodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessMethodProperty> for AccessMethodProperty {
    #[inline]
    fn into_value(self) -> Value<AccessMethodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configuration information for a certificate revocation list (CRL). Your private certificate authority (CA) creates base CRLs. Delta CRLs are not supported. You can enable CRLs for your new or an existing private CA by setting the *Enabled* parameter to `true`. Your private CA writes CRLs to an S3 bucket that you specify in the *S3BucketName* parameter. You can hide the name of your bucket by specifying a value for the *CustomCname* parameter. Your private CA by default copies the CNAME or the S3 bucket name to the *CRL Distribution Points* extension of each certificate it issues. If you want to configure this default behavior to be something different, you can set the *CrlDistributionPointExtensionConfiguration* parameter. Your S3 bucket policy must give write permission to AWS Private CA.
///
/// AWS Private CA assets that are stored in Amazon S3 can be protected with encryption. For more information, see [Encrypting Your CRLs](https://docs.aws.amazon.com/privateca/latest/userguide/PcaCreateCa.html#crl-encryption).
///
/// Your private CA uses the value in the *ExpirationInDays* parameter to calculate the *nextUpdate* field in the CRL. The CRL is refreshed prior to a certificate's expiration date or when a certificate is revoked. When a certificate is revoked, it appears in the CRL until the certificate expires, and then in one additional CRL after expiration, and it always appears in the audit report.
///
/// A CRL is typically updated approximately 30 minutes after a certificate is revoked. If for any reason a CRL update fails, AWS Private CA makes further attempts every 15 minutes.
///
/// CRLs contain the following fields:
///
/// - *Version*: The current version number defined in RFC 5280 is V2. The integer value is 0x1.
/// - *Signature Algorithm*: The name of the algorithm used to sign the CRL.
/// - *Issuer*: The X.500 distinguished name of your private CA that issued the CRL.
/// - *Last Update*: The issue date and time of this CRL.
/// - *Next Update*: The day and time by which the next CRL will be issued.
/// - *Revoked Certificates*: List of revoked certificates. Each list item contains the following information.
///
/// - *Serial Number*: The serial number, in hexadecimal format, of the revoked certificate.
/// - *Revocation Date*: Date and time the certificate was revoked.
/// - *CRL Entry Extensions*: Optional extensions for the CRL entry.
///
/// - *X509v3 CRL Reason Code*: Reason the certificate was revoked.
/// - *CRL Extensions*: Optional extensions for the CRL.
///
/// - *X509v3 Authority Key Identifier*: Identifies the public key associated with the private key used to sign the certificate.
/// - *X509v3 CRL Number:*: Decimal sequence number for the CRL.
/// - *Signature Algorithm*: Algorithm used by your private CA to sign the CRL.
/// - *Signature Value*: Signature computed over the CRL.
///
/// Certificate revocation lists created by AWS Private CA are DER-encoded. You can use the following OpenSSL command to list a CRL.
///
/// `openssl crl -inform DER -text -in *crl_path* -noout`
///
/// For more information, see [Planning a certificate revocation list (CRL)](https://docs.aws.amazon.com/privateca/latest/userguide/crl-planning.html) in the *AWS Private Certificate Authority User Guide*
///
/// The property type `CrlConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrlConfigurationProperty(Object);

impl CrlConfigurationProperty {
    /// `CrlConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Boolean value that specifies whether certificate revocation lists (CRLs) are enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// Configures the default behavior of the CRL Distribution Point extension for certificates issued by your CA. If this field is not provided, then the CRL Distribution Point extension will be present and contain the default CRL URL.
    ///
    /// `CrlDistributionPointExtensionConfiguration`.
    pub fn crl_distribution_point_extension_configuration(
        mut self,
        value: impl IntoValue<CrlDistributionPointExtensionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CrlDistributionPointExtensionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the type of CRL. This setting determines the maximum number of certificates that the certificate authority can issue and revoke. For more information, see [AWS Private CA quotas](https://docs.aws.amazon.com/general/latest/gr/pca.html#limits_pca).
    ///
    /// - `COMPLETE` - The default setting. AWS Private CA maintains a single CRL file for all unexpired certificates issued by a CA that have been revoked for any reason. Each certificate that AWS Private CA issues is bound to a specific CRL through the CRL distribution point (CDP) defined in [RFC 5280](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280).
    /// - `PARTITIONED` - Compared to complete CRLs, partitioned CRLs dramatically increase the number of certificates your private CA can issue.
    ///
    /// > When using partitioned CRLs, you must validate that the CRL's associated issuing distribution point (IDP) URI matches the certiﬁcate's CDP URI to ensure the right CRL has been fetched. AWS Private CA marks the IDP extension as critical, which your client must be able to process.
    ///
    /// `CrlType`.
    pub fn crl_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CrlType", value.into_value().into_node());
        self
    }

    /// Name inserted into the certificate *CRL Distribution Points* extension that enables the use of an alias for the CRL distribution point. Use this value if you don't want the name of your S3 bucket to be public.
    ///
    /// > The content of a Canonical Name (CNAME) record must conform to [RFC2396](https://docs.aws.amazon.com/https://www.ietf.org/rfc/rfc2396.txt) restrictions on the use of special characters in URIs. Additionally, the value of the CNAME must not include a protocol prefix such as "<http://>" or "<https://>".
    ///
    /// `CustomCname`.
    pub fn custom_cname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomCname", value.into_value().into_node());
        self
    }

    /// Designates a custom file path in S3 for CRL(s). For example, `http://<CustomName>/<CustomPath>/<CrlPartition_GUID>.crl`.
    ///
    /// `CustomPath`.
    pub fn custom_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomPath", value.into_value().into_node());
        self
    }

    /// Validity period of the CRL in days.
    ///
    /// `ExpirationInDays`.
    pub fn expiration_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ExpirationInDays", value.into_value().into_node());
        self
    }

    /// Name of the S3 bucket that contains the CRL. If you do not provide a value for the *CustomCname* argument, the name of your S3 bucket is placed into the *CRL Distribution Points* extension of the issued certificate. You can change the name of your bucket by calling the [UpdateCertificateAuthority](https://docs.aws.amazon.com/privateca/latest/APIReference/API_UpdateCertificateAuthority.html) operation. You must specify a [bucket policy](https://docs.aws.amazon.com/privateca/latest/userguide/PcaCreateCa.html#s3-policies) that allows AWS Private CA to write the CRL to your bucket.
    ///
    /// > The `S3BucketName` parameter must conform to the [S3 bucket naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html).
    ///
    /// `S3BucketName`.
    pub fn s3_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("S3BucketName", value.into_value().into_node());
        self
    }

    /// Determines whether the CRL will be publicly readable or privately held in the CRL Amazon S3 bucket. If you choose PUBLIC_READ, the CRL will be accessible over the public internet. If you choose BUCKET_OWNER_FULL_CONTROL, only the owner of the CRL S3 bucket can access the CRL, and your PKI clients may need an alternative method of access.
    ///
    /// If no value is specified, the default is PUBLIC_READ.
    ///
    /// *Note:* This default can cause CA creation to fail in some circumstances. If you have have enabled the Block Public Access (BPA) feature in your S3 account, then you must specify the value of this parameter as `BUCKET_OWNER_FULL_CONTROL`, and not doing so results in an error. If you have disabled BPA in S3, then you can specify either `BUCKET_OWNER_FULL_CONTROL` or `PUBLIC_READ` as the value.
    ///
    /// For more information, see [Blocking public access to the S3 bucket](https://docs.aws.amazon.com/privateca/latest/userguide/PcaCreateCa.html#s3-bpa).
    ///
    /// `S3ObjectAcl`.
    pub fn s3_object_acl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3ObjectAcl", value.into_value().into_node());
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

impl Kind for CrlConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrlConfigurationProperty> for CrlConfigurationProperty {}
impl From<CrlConfigurationProperty> for Node {
    #[inline]
    fn from(value: CrlConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrlConfigurationProperty> for CrlConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CrlConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configuration information for the default behavior of the CRL Distribution Point (CDP) extension in certificates issued by your CA. This extension contains a link to download the CRL, so you can check whether a certificate has been revoked. To choose whether you want this extension omitted or not in certificates issued by your CA, you can set the *OmitExtension* parameter.
///
/// The property type `CrlDistributionPointExtensionConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrlDistributionPointExtensionConfigurationProperty(Object);

impl CrlDistributionPointExtensionConfigurationProperty {
    /// `CrlDistributionPointExtensionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `omit_extension`: Configures whether the CRL Distribution Point extension should be populated with the default URL to the CRL.
    pub fn new(omit_extension: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OmitExtension", omit_extension.into_value().into_node());
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

impl Kind for CrlDistributionPointExtensionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrlDistributionPointExtensionConfigurationProperty>
    for CrlDistributionPointExtensionConfigurationProperty
{
}
impl From<CrlDistributionPointExtensionConfigurationProperty> for Node {
    #[inline]
    fn from(value: CrlDistributionPointExtensionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrlDistributionPointExtensionConfigurationProperty>
    for CrlDistributionPointExtensionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CrlDistributionPointExtensionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the certificate extensions to be added to the certificate signing request (CSR).
///
/// The property type `CsrExtensions` of `AWS::ACMPCA::CertificateAuthority`.
#[must_use = "a property type does nothing until it is set"]
pub struct CsrExtensionsProperty(Object);

impl CsrExtensionsProperty {
    /// `CsrExtensionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates the purpose of the certificate and of the key contained in the certificate.
    ///
    /// `KeyUsage`; an update replaces the resource.
    pub fn key_usage(mut self, value: impl IntoValue<KeyUsageProperty>) -> Self {
        self.0.put("KeyUsage", value.into_value().into_node());
        self
    }

    /// For CA certificates, provides a path to additional information pertaining to the CA, such as revocation and policy. For more information, see [Subject Information Access](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280#section-4.2.2.2) in RFC 5280.
    ///
    /// `SubjectInformationAccess`; an update replaces the resource.
    pub fn subject_information_access(
        mut self,
        value: impl IntoValue<List<AccessDescriptionProperty>>,
    ) -> Self {
        self.0
            .put("SubjectInformationAccess", value.into_value().into_node());
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

impl Kind for CsrExtensionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CsrExtensionsProperty> for CsrExtensionsProperty {}
impl From<CsrExtensionsProperty> for Node {
    #[inline]
    fn from(value: CsrExtensionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CsrExtensionsProperty> for CsrExtensionsProperty {
    #[inline]
    fn into_value(self) -> Value<CsrExtensionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the X.500 relative distinguished name (RDN).
///
/// The property type `CustomAttribute` of `AWS::ACMPCA::CertificateAuthority`.
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

/// Describes an Electronic Data Interchange (EDI) entity as described in as defined in [Subject Alternative Name](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280) in RFC 5280.
///
/// The property type `EdiPartyName` of `AWS::ACMPCA::CertificateAuthority`.
#[must_use = "a property type does nothing until it is set"]
pub struct EdiPartyNameProperty(Object);

impl EdiPartyNameProperty {
    /// `EdiPartyNameProperty` with its required properties, in alphabetical order:
    ///
    /// - `party_name`: Specifies the party name.
    pub fn new(party_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PartyName", party_name.into_value().into_node());
        Self(object_)
    }

    /// Specifies the name assigner.
    ///
    /// `NameAssigner`; an update replaces the resource.
    pub fn name_assigner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NameAssigner", value.into_value().into_node());
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

/// Describes an ASN.1 X.400 `GeneralName` as defined in [RFC 5280](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280). Only one of the following naming options should be provided. Providing more than one option results in an `InvalidArgsException` error.
///
/// The property type `GeneralName` of `AWS::ACMPCA::CertificateAuthority`.
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
/// The property type `KeyUsage` of `AWS::ACMPCA::CertificateAuthority`.
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

/// Contains information to enable and configure Online Certificate Status Protocol (OCSP) for validating certificate revocation status.
///
/// The property type `OcspConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
#[must_use = "a property type does nothing until it is set"]
pub struct OcspConfigurationProperty(Object);

impl OcspConfigurationProperty {
    /// `OcspConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Flag enabling use of the Online Certificate Status Protocol (OCSP) for validating certificate revocation status.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// By default, AWS Private CA injects an Amazon domain into certificates being validated by the Online Certificate Status Protocol (OCSP). A customer can alternatively use this object to define a CNAME specifying a customized OCSP domain.
    ///
    /// > The content of a Canonical Name (CNAME) record must conform to [RFC2396](https://docs.aws.amazon.com/https://www.ietf.org/rfc/rfc2396.txt) restrictions on the use of special characters in URIs. Additionally, the value of the CNAME must not include a protocol prefix such as "<http://>" or "<https://>".
    ///
    /// `OcspCustomCname`.
    pub fn ocsp_custom_cname(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OcspCustomCname", value.into_value().into_node());
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

impl Kind for OcspConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OcspConfigurationProperty> for OcspConfigurationProperty {}
impl From<OcspConfigurationProperty> for Node {
    #[inline]
    fn from(value: OcspConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OcspConfigurationProperty> for OcspConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OcspConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a custom ASN.1 X.400 `GeneralName` using an object identifier (OID) and value. The OID must satisfy the regular expression shown below. For more information, see NIST's definition of [Object Identifier (OID)](https://docs.aws.amazon.com/https://csrc.nist.gov/glossary/term/Object_Identifier).
///
/// The property type `OtherName` of `AWS::ACMPCA::CertificateAuthority`.
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

/// Certificate revocation information used by the [CreateCertificateAuthority](https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreateCertificateAuthority.html) and [UpdateCertificateAuthority](https://docs.aws.amazon.com/privateca/latest/APIReference/API_UpdateCertificateAuthority.html) actions. Your private certificate authority (CA) can configure Online Certificate Status Protocol (OCSP) support and/or maintain a certificate revocation list (CRL). OCSP returns validation information about certificates as requested by clients, and a CRL contains an updated list of certificates revoked by your CA. For more information, see [RevokeCertificate](https://docs.aws.amazon.com/privateca/latest/APIReference/API_RevokeCertificate.html) in the *AWS Private CA API Reference* and [Setting up a certificate revocation method](https://docs.aws.amazon.com/privateca/latest/userguide/revocation-setup.html) in the *AWS Private CA User Guide*.
///
/// The following requirements and constraints apply to revocation configurations.
///
/// - A configuration disabling CRLs or OCSP must contain only the `Enabled=False` parameter, and will fail if other parameters such as `CustomCname` or `ExpirationInDays` are included.
/// - In a CRL configuration, the `S3BucketName` parameter must conform to the [Amazon S3 bucket naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html).
/// - A configuration containing a custom Canonical Name (CNAME) parameter for CRLs or OCSP must conform to [RFC2396](https://docs.aws.amazon.com/https://www.ietf.org/rfc/rfc2396.txt) restrictions on the use of special characters in a CNAME.
/// - In a CRL or OCSP configuration, the value of a CNAME parameter must not include a protocol prefix such as "<http://>" or "<https://>".
/// - To revoke a certificate, delete the resource from your template, and call the AWS Private CA [RevokeCertificate](https://docs.aws.amazon.com/privateca/latest/APIReference/API_RevokeCertificate.html) API and specify the resource's certificate authority ARN.
///
/// The property type `RevocationConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
#[must_use = "a property type does nothing until it is set"]
pub struct RevocationConfigurationProperty(Object);

impl RevocationConfigurationProperty {
    /// `RevocationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration of the certificate revocation list (CRL), if any, maintained by your private CA.
    ///
    /// `CrlConfiguration`.
    pub fn crl_configuration(mut self, value: impl IntoValue<CrlConfigurationProperty>) -> Self {
        self.0
            .put("CrlConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration of Online Certificate Status Protocol (OCSP) support, if any, maintained by your private CA.
    ///
    /// `OcspConfiguration`.
    pub fn ocsp_configuration(mut self, value: impl IntoValue<OcspConfigurationProperty>) -> Self {
        self.0
            .put("OcspConfiguration", value.into_value().into_node());
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

impl Kind for RevocationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RevocationConfigurationProperty> for RevocationConfigurationProperty {}
impl From<RevocationConfigurationProperty> for Node {
    #[inline]
    fn from(value: RevocationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RevocationConfigurationProperty> for RevocationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RevocationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// ASN1 subject for the certificate authority.
///
/// The property type `Subject` of `AWS::ACMPCA::CertificateAuthority`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubjectProperty(Object);

impl SubjectProperty {
    /// `SubjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Fully qualified domain name (FQDN) associated with the certificate subject.
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

    /// Concatenation that typically contains the first letter of the GivenName, the first letter of the middle name if one exists, and the first letter of the SurName.
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

    /// Typically a shortened version of a longer GivenName. For example, Jonathan is often shortened to John. Elizabeth is often shortened to Beth, Liz, or Eliza.
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

    /// Family name.
    ///
    /// `Surname`; an update replaces the resource.
    pub fn surname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Surname", value.into_value().into_node());
        self
    }

    /// A personal title such as Mr.
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
