// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CertificateManager::Certificate` and its property types.

use crate::l1::*;

/// The `AWS::CertificateManager::Certificate` resource requests an Certificate Manager ( ACM ) certificate that you can use to enable secure connections. For example, you can deploy an ACM certificate to an Elastic Load Balancer to enable HTTPS support. For more information, see [RequestCertificate](https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html) in the Certificate Manager API Reference.
///
/// > When you use the `AWS::CertificateManager::Certificate` resource in a CloudFormation stack, domain validation is handled automatically if all three of the following are true: The certificate domain is hosted in Amazon Route 53, the domain resides in your AWS account, and you are using DNS validation.
/// >
/// > However, if the certificate uses email validation, or if the domain is not hosted in Route 53, then the stack will remain in the `CREATE_IN_PROGRESS` state. Further stack operations are delayed until you validate the certificate request, either by acting upon the instructions in the validation email, or by adding a CNAME record to your DNS configuration. For more information, see [Option 1: DNS Validation](https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html) and [Option 2: Email Validation](https://docs.aws.amazon.com/acm/latest/userguide/email-validation.html).
///
/// `AWS::CertificateManager::Certificate`; `Ref` returns its `CertificateArn`, a [`certificatemanager::CertificateArn`](kinds::certificatemanager::CertificateArn).
/// Changing one of these replaces it: `CertificateAuthorityArn`, `CertificateExport`, `DomainName`, `DomainValidationOptions`, `KeyAlgorithm`, `SubjectAlternativeNames`, `ValidationMethod`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCertificate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CertificateManager::Certificate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("certificate.rules"),
};

impl CfnCertificate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CertificateManager::Certificate";

    /// `CfnCertificate` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The fully qualified domain name (FQDN), such as www.example.com, with which you want to secure an ACM certificate.
    pub fn new(domain_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate. If you do not provide an ARN and you are trying to request a private certificate, ACM will attempt to issue a public certificate. For more information about private CAs, see the [AWS Private Certificate Authority](https://docs.aws.amazon.com/privateca/latest/userguide/PcaWelcome.html) user guide. The ARN must have the following form:
    ///
    /// `arn:aws:acm-pca:region:account:certificate-authority/12345678-1234-1234-1234-123456789012`
    ///
    /// `CertificateAuthorityArn`; an update replaces the resource.
    pub fn certificate_authority_arn(
        mut self,
        value: impl IntoValue<kinds::acmpca::CertificateAuthorityArn>,
    ) -> Self {
        self.0
            .put("CertificateAuthorityArn", value.into_value().into_node());
        self
    }

    /// You can opt out of allowing export of your certificate by specifying the `DISABLED` option. Allow export of your certificate by specifying the `ENABLED` option.
    ///
    /// If you do not specify an export preference in a new CloudFormation template, it is the same as explicitly denying export of your certificate.
    ///
    /// `CertificateExport`; one of `ENABLED`, `DISABLED`; an update replaces the resource.
    pub fn certificate_export(mut self, value: impl IntoValue<CertificateExport>) -> Self {
        self.0
            .put("CertificateExport", value.into_value().into_node());
        self
    }

    /// You can opt out of certificate transparency logging by specifying the `DISABLED` option. Opt in by specifying `ENABLED`. This setting doces not apply to private certificates.
    ///
    /// If you do not specify a certificate transparency logging preference on a new CloudFormation template, or if you remove the logging preference from an existing template, this is the same as explicitly enabling the preference.
    ///
    /// Changing the certificate transparency logging preference will update the existing resource by calling `UpdateCertificateOptions` on the certificate. This action will not create a new resource.
    ///
    /// `CertificateTransparencyLoggingPreference`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn certificate_transparency_logging_preference(
        mut self,
        value: impl IntoValue<CertificateTransparencyLoggingPreference>,
    ) -> Self {
        self.0.put(
            "CertificateTransparencyLoggingPreference",
            value.into_value().into_node(),
        );
        self
    }

    /// Domain information that domain name registrars use to verify your identity.
    ///
    /// > In order for a AWS::CertificateManager::Certificate to be provisioned and validated in CloudFormation automatically, the `DomainName` property needs to be identical to one of the `DomainName` property supplied in DomainValidationOptions, if the ValidationMethod is **DNS**. Failing to keep them like-for-like will result in failure to create the domain validation records in Route53.
    ///
    /// `DomainValidationOptions`; an update replaces the resource.
    pub fn domain_validation_options(
        mut self,
        value: impl IntoValue<List<DomainValidationOptionProperty>>,
    ) -> Self {
        self.0
            .put("DomainValidationOptions", value.into_value().into_node());
        self
    }

    /// Specifies the algorithm of the public and private key pair that your certificate uses to encrypt data. RSA is the default key algorithm for ACM certificates. Elliptic Curve Digital Signature Algorithm (ECDSA) keys are smaller, offering security comparable to RSA keys but with greater computing efficiency. However, ECDSA is not supported by all network clients. Some AWS services may require RSA keys, or only support ECDSA keys of a particular size, while others allow the use of either RSA and ECDSA keys to ensure that compatibility is not broken. Check the requirements for the AWS service where you plan to deploy your certificate. For more information about selecting an algorithm, see [Key algorithms](https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html#algorithms-term).
    ///
    /// > Algorithms supported for an ACM certificate request include:
    /// >
    /// > - `RSA_2048`
    /// > - `EC_prime256v1`
    /// > - `EC_secp384r1`
    /// >
    /// > Other listed algorithms are for imported certificates only. \> When you request a private PKI certificate signed by a CA from AWS Private CA, the specified signing algorithm family (RSA or ECDSA) must match the algorithm family of the CA's secret key.
    ///
    /// Default: RSA_2048
    ///
    /// `KeyAlgorithm`; an update replaces the resource.
    pub fn key_algorithm(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyAlgorithm", value.into_value().into_node());
        self
    }

    /// Additional FQDNs to be included in the Subject Alternative Name extension of the ACM certificate. For example, you can add www.example.net to a certificate for which the `DomainName` field is www.example.com if users can reach your site by using either name.
    ///
    /// `SubjectAlternativeNames`; an update replaces the resource.
    pub fn subject_alternative_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SubjectAlternativeNames", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can identify the certificate.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The method you want to use to validate that you own or control the domain associated with a public certificate. You can [validate with DNS](https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-validate-dns.html) or [validate with email](https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-validate-email.html). We recommend that you use DNS validation.
    ///
    /// If not specified, this property defaults to email validation.
    ///
    /// `ValidationMethod`; an update replaces the resource.
    pub fn validation_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ValidationMethod", value.into_value().into_node());
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
    /// What `Ref` returns: its `CertificateArn`, a [`certificatemanager::CertificateArn`](kinds::certificatemanager::CertificateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::certificatemanager::CertificateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate.
    ///
    /// `Fn::GetAtt` of `CertificateArn`.
    #[inline]
    pub fn attr_certificate_arn(&self) -> Value<kinds::certificatemanager::CertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CertificateArn")))
    }
}

impl IntoValue<kinds::certificatemanager::CertificateArn> for &CfnCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::certificatemanager::CertificateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn> for &CfnCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticloadbalancingv2::CertificateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// `DomainValidationOption` is a property of the [AWS::CertificateManager::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-certificatemanager-certificate.html) resource that specifies the Certificate Manager ( ACM ) certificate domain to validate. Depending on the chosen validation method, ACM checks the domain's DNS record for a validation CNAME, or it attempts to send a validation email message to the domain owner.
///
/// The property type `DomainValidationOption` of `AWS::CertificateManager::Certificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainValidationOptionProperty(Object);

impl DomainValidationOptionProperty {
    /// `DomainValidationOptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A fully qualified domain name (FQDN) in the certificate request.
    ///
    /// `DomainName`.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// The `HostedZoneId` option, which is available if you are using Route 53 as your domain registrar, causes ACM to add your CNAME to the domain record. Your list of `DomainValidationOptions` must contain one and only one of the domain-validation options, and the `HostedZoneId` can be used only when `DNS` is specified as your validation method.
    ///
    /// Use the Route 53 `ListHostedZones` API to discover IDs for available hosted zones.
    ///
    /// This option is required for publicly trusted certificates.
    ///
    /// > The `ListHostedZones` API returns IDs in the format "/hostedzone/Z111111QQQQQQQ", but CloudFormation requires the IDs to be in the format "Z111111QQQQQQQ".
    ///
    /// When you change your `DomainValidationOptions`, a new resource is created.
    ///
    /// `HostedZoneId`.
    pub fn hosted_zone_id(mut self, value: impl IntoValue<kinds::route53::HostedZoneId>) -> Self {
        self.0.put("HostedZoneId", value.into_value().into_node());
        self
    }

    /// The domain name to which you want ACM to send validation emails. This domain name is the suffix of the email addresses that you want ACM to use. This must be the same as the `DomainName` value or a superdomain of the `DomainName` value. For example, if you request a certificate for `testing.example.com`, you can specify `example.com` as this value. In that case, ACM sends domain validation emails to the following five addresses:
    ///
    /// - admin@example.com
    /// - administrator@example.com
    /// - hostmaster@example.com
    /// - postmaster@example.com
    /// - webmaster@example.com
    ///
    /// `ValidationDomain`.
    pub fn validation_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ValidationDomain", value.into_value().into_node());
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

impl Kind for DomainValidationOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainValidationOptionProperty> for DomainValidationOptionProperty {}
impl From<DomainValidationOptionProperty> for Node {
    #[inline]
    fn from(value: DomainValidationOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainValidationOptionProperty> for DomainValidationOptionProperty {
    #[inline]
    fn into_value(self) -> Value<DomainValidationOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CertificateExport` of `AWS::CertificateManager::Certificate`.
pub enum CertificateExport {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for CertificateExport {}
#[diagnostic::do_not_recommend]
impl TextKind for CertificateExport {}
#[diagnostic::do_not_recommend]
impl IdKind for CertificateExport {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CertificateExport {}
#[diagnostic::do_not_recommend]
impl IntoValue<CertificateExport> for CertificateExport {
    #[inline]
    fn into_value(self) -> Value<CertificateExport> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CertificateTransparencyLoggingPreference` of `AWS::CertificateManager::Certificate`.
pub enum CertificateTransparencyLoggingPreference {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for CertificateTransparencyLoggingPreference {}
#[diagnostic::do_not_recommend]
impl TextKind for CertificateTransparencyLoggingPreference {}
#[diagnostic::do_not_recommend]
impl IdKind for CertificateTransparencyLoggingPreference {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CertificateTransparencyLoggingPreference {}
#[diagnostic::do_not_recommend]
impl IntoValue<CertificateTransparencyLoggingPreference>
    for CertificateTransparencyLoggingPreference
{
    #[inline]
    fn into_value(self) -> Value<CertificateTransparencyLoggingPreference> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
