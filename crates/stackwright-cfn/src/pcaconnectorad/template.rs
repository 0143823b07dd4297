// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PCAConnectorAD::Template` and its property types.

use crate::l1::*;

/// Creates an Active Directory compatible certificate template. The connectors issues certificates using these templates based on the requester’s Active Directory group membership.
///
/// `AWS::PCAConnectorAD::Template`; `Ref` returns its `TemplateArn`, a [`pcaconnectorad::TemplateArn`](kinds::pcaconnectorad::TemplateArn).
/// Changing one of these replaces it: `ConnectorArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PCAConnectorAD::Template",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("template.rules"),
};

impl CfnTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PCAConnectorAD::Template";

    /// `CfnTemplate` with its required properties, in alphabetical order:
    ///
    /// - `connector_arn`: The Amazon Resource Name (ARN) that was returned when you called [CreateConnector](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateConnector.html).
    /// - `definition`: Template configuration to define the information included in certificates.
    /// - `name`: Name of the templates.
    pub fn new(
        connector_arn: impl IntoValue<kinds::pcaconnectorad::ConnectorArn>,
        definition: impl IntoValue<TemplateDefinitionProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectorArn", connector_arn.into_value().into_node());
        object_.put("Definition", definition.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// This setting allows the major version of a template to be increased automatically. All members of Active Directory groups that are allowed to enroll with a template will receive a new certificate issued using that template.
    ///
    /// `ReenrollAllCertificateHolders`; updated in place.
    pub fn reenroll_all_certificate_holders(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "ReenrollAllCertificateHolders",
            value.into_value().into_node(),
        );
        self
    }

    /// Metadata assigned to a template consisting of a key-value pair.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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
    /// What `Ref` returns: its `TemplateArn`, a [`pcaconnectorad::TemplateArn`](kinds::pcaconnectorad::TemplateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pcaconnectorad::TemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that was returned when you called [CreateTemplate](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateTemplate.html).
    ///
    /// `Fn::GetAtt` of `TemplateArn`.
    #[inline]
    pub fn attr_template_arn(&self) -> Value<kinds::pcaconnectorad::TemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TemplateArn")))
    }
}

impl IntoValue<kinds::pcaconnectorad::TemplateArn> for &CfnTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pcaconnectorad::TemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Application policies describe what the certificate can be used for.
///
/// The property type `ApplicationPolicies` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationPoliciesProperty(Object);

impl ApplicationPoliciesProperty {
    /// `ApplicationPoliciesProperty` with its required properties, in alphabetical order:
    ///
    /// - `policies`: Application policies describe what the certificate can be used for.
    pub fn new(policies: impl IntoValue<List<ApplicationPolicyProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policies", policies.into_value().into_node());
        Self(object_)
    }

    /// Marks the application policy extension as critical.
    ///
    /// `Critical`.
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

impl Kind for ApplicationPoliciesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationPoliciesProperty> for ApplicationPoliciesProperty {}
impl From<ApplicationPoliciesProperty> for Node {
    #[inline]
    fn from(value: ApplicationPoliciesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationPoliciesProperty> for ApplicationPoliciesProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationPoliciesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Application policies describe what the certificate can be used for.
///
/// The property type `ApplicationPolicy` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationPolicyProperty(Object);

impl ApplicationPolicyProperty {
    /// `ApplicationPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The object identifier (OID) of an application policy.
    ///
    /// `PolicyObjectIdentifier`.
    pub fn policy_object_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PolicyObjectIdentifier", value.into_value().into_node());
        self
    }

    /// The type of application policy
    ///
    /// `PolicyType`; one of `ALL_APPLICATION_POLICIES`, `ANY_PURPOSE`, `ATTESTATION_IDENTITY_KEY_CERTIFICATE`, `CERTIFICATE_REQUEST_AGENT`, `CLIENT_AUTHENTICATION`, `CODE_SIGNING`, `CTL_USAGE`, `DIGITAL_RIGHTS`, `DIRECTORY_SERVICE_EMAIL_REPLICATION`, `DISALLOWED_LIST`, `DNS_SERVER_TRUST`, `DOCUMENT_ENCRYPTION`, ….
    pub fn policy_type(mut self, value: impl IntoValue<PolicyType>) -> Self {
        self.0.put("PolicyType", value.into_value().into_node());
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

impl Kind for ApplicationPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationPolicyProperty> for ApplicationPolicyProperty {}
impl From<ApplicationPolicyProperty> for Node {
    #[inline]
    fn from(value: ApplicationPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationPolicyProperty> for ApplicationPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information describing the end of the validity period of the certificate. This parameter sets the “Not After” date for the certificate. Certificate validity is the period of time during which a certificate is valid. Validity can be expressed as an explicit date and time when the certificate expires, or as a span of time after issuance, stated in days, months, or years. For more information, see Validity in RFC 5280. This value is unaffected when ValidityNotBefore is also specified. For example, if Validity is set to 20 days in the future, the certificate will expire 20 days from issuance time regardless of the ValidityNotBefore value.
///
/// The property type `CertificateValidity` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateValidityProperty(Object);

impl CertificateValidityProperty {
    /// `CertificateValidityProperty` with its required properties, in alphabetical order:
    ///
    /// - `renewal_period`: Renewal period is the period of time before certificate expiration when a new certificate will be requested.
    /// - `validity_period`: Information describing the end of the validity period of the certificate.
    pub fn new(
        renewal_period: impl IntoValue<ValidityPeriodProperty>,
        validity_period: impl IntoValue<ValidityPeriodProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RenewalPeriod", renewal_period.into_value().into_node());
        object_.put("ValidityPeriod", validity_period.into_value().into_node());
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

impl Kind for CertificateValidityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateValidityProperty> for CertificateValidityProperty {}
impl From<CertificateValidityProperty> for Node {
    #[inline]
    fn from(value: CertificateValidityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateValidityProperty> for CertificateValidityProperty {
    #[inline]
    fn into_value(self) -> Value<CertificateValidityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Template configurations for v2 template schema.
///
/// The property type `EnrollmentFlagsV2` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnrollmentFlagsV2Property(Object);

impl EnrollmentFlagsV2Property {
    /// `EnrollmentFlagsV2Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allow renewal using the same key.
    ///
    /// `EnableKeyReuseOnNtTokenKeysetStorageFull`.
    pub fn enable_key_reuse_on_nt_token_keyset_storage_full(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "EnableKeyReuseOnNtTokenKeysetStorageFull",
            value.into_value().into_node(),
        );
        self
    }

    /// Include symmetric algorithms allowed by the subject.
    ///
    /// `IncludeSymmetricAlgorithms`.
    pub fn include_symmetric_algorithms(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeSymmetricAlgorithms", value.into_value().into_node());
        self
    }

    /// This flag instructs the CA to not include the security extension szOID_NTDS_CA_SECURITY_EXT (OID:1.3.6.1.4.1.311.25.2), as specified in \[MS-WCCE\] sections 2.2.2.7.7.4 and 3.2.2.6.2.1.4.5.9, in the issued certificate. This addresses a Windows Kerberos elevation-of-privilege vulnerability.
    ///
    /// `NoSecurityExtension`.
    pub fn no_security_extension(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NoSecurityExtension", value.into_value().into_node());
        self
    }

    /// Delete expired or revoked certificates instead of archiving them.
    ///
    /// `RemoveInvalidCertificateFromPersonalStore`.
    pub fn remove_invalid_certificate_from_personal_store(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "RemoveInvalidCertificateFromPersonalStore",
            value.into_value().into_node(),
        );
        self
    }

    /// Require user interaction when the subject is enrolled and the private key associated with the certificate is used.
    ///
    /// `UserInteractionRequired`.
    pub fn user_interaction_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UserInteractionRequired", value.into_value().into_node());
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

impl Kind for EnrollmentFlagsV2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<EnrollmentFlagsV2Property> for EnrollmentFlagsV2Property {}
impl From<EnrollmentFlagsV2Property> for Node {
    #[inline]
    fn from(value: EnrollmentFlagsV2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnrollmentFlagsV2Property> for EnrollmentFlagsV2Property {
    #[inline]
    fn into_value(self) -> Value<EnrollmentFlagsV2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Template configurations for v3 template schema.
///
/// The property type `EnrollmentFlagsV3` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnrollmentFlagsV3Property(Object);

impl EnrollmentFlagsV3Property {
    /// `EnrollmentFlagsV3Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allow renewal using the same key.
    ///
    /// `EnableKeyReuseOnNtTokenKeysetStorageFull`.
    pub fn enable_key_reuse_on_nt_token_keyset_storage_full(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "EnableKeyReuseOnNtTokenKeysetStorageFull",
            value.into_value().into_node(),
        );
        self
    }

    /// Include symmetric algorithms allowed by the subject.
    ///
    /// `IncludeSymmetricAlgorithms`.
    pub fn include_symmetric_algorithms(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeSymmetricAlgorithms", value.into_value().into_node());
        self
    }

    /// This flag instructs the CA to not include the security extension szOID_NTDS_CA_SECURITY_EXT (OID:1.3.6.1.4.1.311.25.2), as specified in \[MS-WCCE\] sections 2.2.2.7.7.4 and 3.2.2.6.2.1.4.5.9, in the issued certificate. This addresses a Windows Kerberos elevation-of-privilege vulnerability.
    ///
    /// `NoSecurityExtension`.
    pub fn no_security_extension(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NoSecurityExtension", value.into_value().into_node());
        self
    }

    /// Delete expired or revoked certificates instead of archiving them.
    ///
    /// `RemoveInvalidCertificateFromPersonalStore`.
    pub fn remove_invalid_certificate_from_personal_store(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "RemoveInvalidCertificateFromPersonalStore",
            value.into_value().into_node(),
        );
        self
    }

    /// Require user interaction when the subject is enrolled and the private key associated with the certificate is used.
    ///
    /// `UserInteractionRequired`.
    pub fn user_interaction_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UserInteractionRequired", value.into_value().into_node());
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

impl Kind for EnrollmentFlagsV3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<EnrollmentFlagsV3Property> for EnrollmentFlagsV3Property {}
impl From<EnrollmentFlagsV3Property> for Node {
    #[inline]
    fn from(value: EnrollmentFlagsV3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnrollmentFlagsV3Property> for EnrollmentFlagsV3Property {
    #[inline]
    fn into_value(self) -> Value<EnrollmentFlagsV3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Template configurations for v4 template schema.
///
/// The property type `EnrollmentFlagsV4` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnrollmentFlagsV4Property(Object);

impl EnrollmentFlagsV4Property {
    /// `EnrollmentFlagsV4Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allow renewal using the same key.
    ///
    /// `EnableKeyReuseOnNtTokenKeysetStorageFull`.
    pub fn enable_key_reuse_on_nt_token_keyset_storage_full(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "EnableKeyReuseOnNtTokenKeysetStorageFull",
            value.into_value().into_node(),
        );
        self
    }

    /// Include symmetric algorithms allowed by the subject.
    ///
    /// `IncludeSymmetricAlgorithms`.
    pub fn include_symmetric_algorithms(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeSymmetricAlgorithms", value.into_value().into_node());
        self
    }

    /// This flag instructs the CA to not include the security extension szOID_NTDS_CA_SECURITY_EXT (OID:1.3.6.1.4.1.311.25.2), as specified in \[MS-WCCE\] sections 2.2.2.7.7.4 and 3.2.2.6.2.1.4.5.9, in the issued certificate. This addresses a Windows Kerberos elevation-of-privilege vulnerability.
    ///
    /// `NoSecurityExtension`.
    pub fn no_security_extension(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NoSecurityExtension", value.into_value().into_node());
        self
    }

    /// Delete expired or revoked certificates instead of archiving them.
    ///
    /// `RemoveInvalidCertificateFromPersonalStore`.
    pub fn remove_invalid_certificate_from_personal_store(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "RemoveInvalidCertificateFromPersonalStore",
            value.into_value().into_node(),
        );
        self
    }

    /// Require user interaction when the subject is enrolled and the private key associated with the certificate is used.
    ///
    /// `UserInteractionRequired`.
    pub fn user_interaction_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UserInteractionRequired", value.into_value().into_node());
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

impl Kind for EnrollmentFlagsV4Property {}
#[diagnostic::do_not_recommend]
impl Accepts<EnrollmentFlagsV4Property> for EnrollmentFlagsV4Property {}
impl From<EnrollmentFlagsV4Property> for Node {
    #[inline]
    fn from(value: EnrollmentFlagsV4Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnrollmentFlagsV4Property> for EnrollmentFlagsV4Property {
    #[inline]
    fn into_value(self) -> Value<EnrollmentFlagsV4Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Certificate extensions for v2 template schema
///
/// The property type `ExtensionsV2` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExtensionsV2Property(Object);

impl ExtensionsV2Property {
    /// `ExtensionsV2Property` with its required properties, in alphabetical order:
    ///
    /// - `key_usage`: The key usage extension defines the purpose (e.g., encipherment, signature, certificate signing) of the key contained in the certificate.
    pub fn new(key_usage: impl IntoValue<KeyUsageProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyUsage", key_usage.into_value().into_node());
        Self(object_)
    }

    /// Application policies specify what the certificate is used for and its purpose.
    ///
    /// `ApplicationPolicies`.
    pub fn application_policies(
        mut self,
        value: impl IntoValue<ApplicationPoliciesProperty>,
    ) -> Self {
        self.0
            .put("ApplicationPolicies", value.into_value().into_node());
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

impl Kind for ExtensionsV2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<ExtensionsV2Property> for ExtensionsV2Property {}
impl From<ExtensionsV2Property> for Node {
    #[inline]
    fn from(value: ExtensionsV2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExtensionsV2Property> for ExtensionsV2Property {
    #[inline]
    fn into_value(self) -> Value<ExtensionsV2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Certificate extensions for v3 template schema
///
/// The property type `ExtensionsV3` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExtensionsV3Property(Object);

impl ExtensionsV3Property {
    /// `ExtensionsV3Property` with its required properties, in alphabetical order:
    ///
    /// - `key_usage`: The key usage extension defines the purpose (e.g., encipherment, signature, certificate signing) of the key contained in the certificate.
    pub fn new(key_usage: impl IntoValue<KeyUsageProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyUsage", key_usage.into_value().into_node());
        Self(object_)
    }

    /// Application policies specify what the certificate is used for and its purpose.
    ///
    /// `ApplicationPolicies`.
    pub fn application_policies(
        mut self,
        value: impl IntoValue<ApplicationPoliciesProperty>,
    ) -> Self {
        self.0
            .put("ApplicationPolicies", value.into_value().into_node());
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

impl Kind for ExtensionsV3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<ExtensionsV3Property> for ExtensionsV3Property {}
impl From<ExtensionsV3Property> for Node {
    #[inline]
    fn from(value: ExtensionsV3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExtensionsV3Property> for ExtensionsV3Property {
    #[inline]
    fn into_value(self) -> Value<ExtensionsV3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Certificate extensions for v4 template schema
///
/// The property type `ExtensionsV4` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExtensionsV4Property(Object);

impl ExtensionsV4Property {
    /// `ExtensionsV4Property` with its required properties, in alphabetical order:
    ///
    /// - `key_usage`: The key usage extension defines the purpose (e.g., encipherment, signature) of the key contained in the certificate.
    pub fn new(key_usage: impl IntoValue<KeyUsageProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyUsage", key_usage.into_value().into_node());
        Self(object_)
    }

    /// Application policies specify what the certificate is used for and its purpose.
    ///
    /// `ApplicationPolicies`.
    pub fn application_policies(
        mut self,
        value: impl IntoValue<ApplicationPoliciesProperty>,
    ) -> Self {
        self.0
            .put("ApplicationPolicies", value.into_value().into_node());
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

impl Kind for ExtensionsV4Property {}
#[diagnostic::do_not_recommend]
impl Accepts<ExtensionsV4Property> for ExtensionsV4Property {}
impl From<ExtensionsV4Property> for Node {
    #[inline]
    fn from(value: ExtensionsV4Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExtensionsV4Property> for ExtensionsV4Property {
    #[inline]
    fn into_value(self) -> Value<ExtensionsV4Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// General flags for v2 template schema that defines if the template is for a machine or a user and if the template can be issued using autoenrollment.
///
/// The property type `GeneralFlagsV2` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct GeneralFlagsV2Property(Object);

impl GeneralFlagsV2Property {
    /// `GeneralFlagsV2Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allows certificate issuance using autoenrollment. Set to TRUE to allow autoenrollment.
    ///
    /// `AutoEnrollment`.
    pub fn auto_enrollment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoEnrollment", value.into_value().into_node());
        self
    }

    /// Defines if the template is for machines or users. Set to TRUE if the template is for machines. Set to FALSE if the template is for users.
    ///
    /// `MachineType`.
    pub fn machine_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MachineType", value.into_value().into_node());
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

impl Kind for GeneralFlagsV2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<GeneralFlagsV2Property> for GeneralFlagsV2Property {}
impl From<GeneralFlagsV2Property> for Node {
    #[inline]
    fn from(value: GeneralFlagsV2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GeneralFlagsV2Property> for GeneralFlagsV2Property {
    #[inline]
    fn into_value(self) -> Value<GeneralFlagsV2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// General flags for v3 template schema that defines if the template is for a machine or a user and if the template can be issued using autoenrollment.
///
/// The property type `GeneralFlagsV3` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct GeneralFlagsV3Property(Object);

impl GeneralFlagsV3Property {
    /// `GeneralFlagsV3Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allows certificate issuance using autoenrollment. Set to TRUE to allow autoenrollment.
    ///
    /// `AutoEnrollment`.
    pub fn auto_enrollment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoEnrollment", value.into_value().into_node());
        self
    }

    /// Defines if the template is for machines or users. Set to TRUE if the template is for machines. Set to FALSE if the template is for users
    ///
    /// `MachineType`.
    pub fn machine_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MachineType", value.into_value().into_node());
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

impl Kind for GeneralFlagsV3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<GeneralFlagsV3Property> for GeneralFlagsV3Property {}
impl From<GeneralFlagsV3Property> for Node {
    #[inline]
    fn from(value: GeneralFlagsV3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GeneralFlagsV3Property> for GeneralFlagsV3Property {
    #[inline]
    fn into_value(self) -> Value<GeneralFlagsV3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// General flags for v4 template schema that defines if the template is for a machine or a user and if the template can be issued using autoenrollment.
///
/// The property type `GeneralFlagsV4` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct GeneralFlagsV4Property(Object);

impl GeneralFlagsV4Property {
    /// `GeneralFlagsV4Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allows certificate issuance using autoenrollment. Set to TRUE to allow autoenrollment.
    ///
    /// `AutoEnrollment`.
    pub fn auto_enrollment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoEnrollment", value.into_value().into_node());
        self
    }

    /// Defines if the template is for machines or users. Set to TRUE if the template is for machines. Set to FALSE if the template is for users
    ///
    /// `MachineType`.
    pub fn machine_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MachineType", value.into_value().into_node());
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

impl Kind for GeneralFlagsV4Property {}
#[diagnostic::do_not_recommend]
impl Accepts<GeneralFlagsV4Property> for GeneralFlagsV4Property {}
impl From<GeneralFlagsV4Property> for Node {
    #[inline]
    fn from(value: GeneralFlagsV4Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GeneralFlagsV4Property> for GeneralFlagsV4Property {
    #[inline]
    fn into_value(self) -> Value<GeneralFlagsV4Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The key usage extension defines the purpose (e.g., encipherment, signature) of the key contained in the certificate.
///
/// The property type `KeyUsage` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyUsageProperty(Object);

impl KeyUsageProperty {
    /// `KeyUsageProperty` with its required properties, in alphabetical order:
    ///
    /// - `usage_flags`: The key usage flags represent the purpose (e.g., encipherment, signature) of the key contained in the certificate.
    pub fn new(usage_flags: impl IntoValue<KeyUsageFlagsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("UsageFlags", usage_flags.into_value().into_node());
        Self(object_)
    }

    /// Sets the key usage extension to critical.
    ///
    /// `Critical`.
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

/// The key usage flags represent the purpose (e.g., encipherment, signature) of the key contained in the certificate.
///
/// The property type `KeyUsageFlags` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyUsageFlagsProperty(Object);

impl KeyUsageFlagsProperty {
    /// `KeyUsageFlagsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// DataEncipherment is asserted when the subject public key is used for directly enciphering raw user data without the use of an intermediate symmetric cipher.
    ///
    /// `DataEncipherment`.
    pub fn data_encipherment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DataEncipherment", value.into_value().into_node());
        self
    }

    /// The digitalSignature is asserted when the subject public key is used for verifying digital signatures.
    ///
    /// `DigitalSignature`.
    pub fn digital_signature(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DigitalSignature", value.into_value().into_node());
        self
    }

    /// KeyAgreement is asserted when the subject public key is used for key agreement.
    ///
    /// `KeyAgreement`.
    pub fn key_agreement(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("KeyAgreement", value.into_value().into_node());
        self
    }

    /// KeyEncipherment is asserted when the subject public key is used for enciphering private or secret keys, i.e., for key transport.
    ///
    /// `KeyEncipherment`.
    pub fn key_encipherment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("KeyEncipherment", value.into_value().into_node());
        self
    }

    /// NonRepudiation is asserted when the subject public key is used to verify digital signatures.
    ///
    /// `NonRepudiation`.
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

impl Kind for KeyUsageFlagsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyUsageFlagsProperty> for KeyUsageFlagsProperty {}
impl From<KeyUsageFlagsProperty> for Node {
    #[inline]
    fn from(value: KeyUsageFlagsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyUsageFlagsProperty> for KeyUsageFlagsProperty {
    #[inline]
    fn into_value(self) -> Value<KeyUsageFlagsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The key usage property defines the purpose of the private key contained in the certificate. You can specify specific purposes using property flags or all by using property type ALL.
///
/// The property type `KeyUsageProperty` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyUsagePropertyProperty(Object);

impl KeyUsagePropertyProperty {
    /// `KeyUsagePropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// You can specify key usage for encryption, key agreement, and signature. You can use property flags or property type but not both.
    ///
    /// `PropertyFlags`.
    pub fn property_flags(mut self, value: impl IntoValue<KeyUsagePropertyFlagsProperty>) -> Self {
        self.0.put("PropertyFlags", value.into_value().into_node());
        self
    }

    /// You can specify all key usages using property type ALL. You can use property type or property flags but not both.
    ///
    /// `PropertyType`; one of `ALL`.
    pub fn property_type(mut self, value: impl IntoValue<PropertyType>) -> Self {
        self.0.put("PropertyType", value.into_value().into_node());
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

impl Kind for KeyUsagePropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyUsagePropertyProperty> for KeyUsagePropertyProperty {}
impl From<KeyUsagePropertyProperty> for Node {
    #[inline]
    fn from(value: KeyUsagePropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyUsagePropertyProperty> for KeyUsagePropertyProperty {
    #[inline]
    fn into_value(self) -> Value<KeyUsagePropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies key usage.
///
/// The property type `KeyUsagePropertyFlags` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyUsagePropertyFlagsProperty(Object);

impl KeyUsagePropertyFlagsProperty {
    /// `KeyUsagePropertyFlagsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allows key for encryption and decryption.
    ///
    /// `Decrypt`.
    pub fn decrypt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Decrypt", value.into_value().into_node());
        self
    }

    /// Allows key exchange without encryption.
    ///
    /// `KeyAgreement`.
    pub fn key_agreement(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("KeyAgreement", value.into_value().into_node());
        self
    }

    /// Allow key use for digital signature.
    ///
    /// `Sign`.
    pub fn sign(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Sign", value.into_value().into_node());
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

impl Kind for KeyUsagePropertyFlagsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyUsagePropertyFlagsProperty> for KeyUsagePropertyFlagsProperty {}
impl From<KeyUsagePropertyFlagsProperty> for Node {
    #[inline]
    fn from(value: KeyUsagePropertyFlagsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyUsagePropertyFlagsProperty> for KeyUsagePropertyFlagsProperty {
    #[inline]
    fn into_value(self) -> Value<KeyUsagePropertyFlagsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the attributes of the private key.
///
/// The property type `PrivateKeyAttributesV2` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateKeyAttributesV2Property(Object);

impl PrivateKeyAttributesV2Property {
    /// `PrivateKeyAttributesV2Property` with its required properties, in alphabetical order:
    ///
    /// - `key_spec`: Defines the purpose of the private key.
    /// - `minimal_key_length`: Set the minimum key length of the private key.
    pub fn new(key_spec: impl IntoValue<KeySpec>, minimal_key_length: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeySpec", key_spec.into_value().into_node());
        object_.put(
            "MinimalKeyLength",
            minimal_key_length.into_value().into_node(),
        );
        Self(object_)
    }

    /// Defines the cryptographic providers used to generate the private key.
    ///
    /// `CryptoProviders`.
    pub fn crypto_providers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CryptoProviders", value.into_value().into_node());
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

impl Kind for PrivateKeyAttributesV2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateKeyAttributesV2Property> for PrivateKeyAttributesV2Property {}
impl From<PrivateKeyAttributesV2Property> for Node {
    #[inline]
    fn from(value: PrivateKeyAttributesV2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateKeyAttributesV2Property> for PrivateKeyAttributesV2Property {
    #[inline]
    fn into_value(self) -> Value<PrivateKeyAttributesV2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the attributes of the private key.
///
/// The property type `PrivateKeyAttributesV3` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateKeyAttributesV3Property(Object);

impl PrivateKeyAttributesV3Property {
    /// `PrivateKeyAttributesV3Property` with its required properties, in alphabetical order:
    ///
    /// - `algorithm`: Defines the algorithm used to generate the private key.
    /// - `key_spec`: Defines the purpose of the private key.
    /// - `key_usage_property`: The key usage property defines the purpose of the private key contained in the certificate.
    /// - `minimal_key_length`: Set the minimum key length of the private key.
    pub fn new(
        algorithm: impl IntoValue<Algorithm>,
        key_spec: impl IntoValue<KeySpec>,
        key_usage_property: impl IntoValue<KeyUsagePropertyProperty>,
        minimal_key_length: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Algorithm", algorithm.into_value().into_node());
        object_.put("KeySpec", key_spec.into_value().into_node());
        object_.put(
            "KeyUsageProperty",
            key_usage_property.into_value().into_node(),
        );
        object_.put(
            "MinimalKeyLength",
            minimal_key_length.into_value().into_node(),
        );
        Self(object_)
    }

    /// Defines the cryptographic providers used to generate the private key.
    ///
    /// `CryptoProviders`.
    pub fn crypto_providers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CryptoProviders", value.into_value().into_node());
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

impl Kind for PrivateKeyAttributesV3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateKeyAttributesV3Property> for PrivateKeyAttributesV3Property {}
impl From<PrivateKeyAttributesV3Property> for Node {
    #[inline]
    fn from(value: PrivateKeyAttributesV3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateKeyAttributesV3Property> for PrivateKeyAttributesV3Property {
    #[inline]
    fn into_value(self) -> Value<PrivateKeyAttributesV3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the attributes of the private key.
///
/// The property type `PrivateKeyAttributesV4` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateKeyAttributesV4Property(Object);

impl PrivateKeyAttributesV4Property {
    /// `PrivateKeyAttributesV4Property` with its required properties, in alphabetical order:
    ///
    /// - `key_spec`: Defines the purpose of the private key.
    /// - `minimal_key_length`: Set the minimum key length of the private key.
    pub fn new(key_spec: impl IntoValue<KeySpec>, minimal_key_length: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeySpec", key_spec.into_value().into_node());
        object_.put(
            "MinimalKeyLength",
            minimal_key_length.into_value().into_node(),
        );
        Self(object_)
    }

    /// Defines the algorithm used to generate the private key.
    ///
    /// `Algorithm`; one of `RSA`, `ECDH_P256`, `ECDH_P384`, `ECDH_P521`.
    pub fn algorithm(mut self, value: impl IntoValue<Algorithm>) -> Self {
        self.0.put("Algorithm", value.into_value().into_node());
        self
    }

    /// Defines the cryptographic providers used to generate the private key.
    ///
    /// `CryptoProviders`.
    pub fn crypto_providers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CryptoProviders", value.into_value().into_node());
        self
    }

    /// The key usage property defines the purpose of the private key contained in the certificate. You can specify specific purposes using property flags or all by using property type ALL.
    ///
    /// `KeyUsageProperty`.
    pub fn key_usage_property(mut self, value: impl IntoValue<KeyUsagePropertyProperty>) -> Self {
        self.0
            .put("KeyUsageProperty", value.into_value().into_node());
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

impl Kind for PrivateKeyAttributesV4Property {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateKeyAttributesV4Property> for PrivateKeyAttributesV4Property {}
impl From<PrivateKeyAttributesV4Property> for Node {
    #[inline]
    fn from(value: PrivateKeyAttributesV4Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateKeyAttributesV4Property> for PrivateKeyAttributesV4Property {
    #[inline]
    fn into_value(self) -> Value<PrivateKeyAttributesV4Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Private key flags for v2 templates specify the client compatibility, if the private key can be exported, and if user input is required when using a private key.
///
/// The property type `PrivateKeyFlagsV2` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateKeyFlagsV2Property(Object);

impl PrivateKeyFlagsV2Property {
    /// `PrivateKeyFlagsV2Property` with its required properties, in alphabetical order:
    ///
    /// - `client_version`: Defines the minimum client compatibility.
    pub fn new(client_version: impl IntoValue<PrivateKeyFlagsV2ClientVersion>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientVersion", client_version.into_value().into_node());
        Self(object_)
    }

    /// Allows the private key to be exported.
    ///
    /// `ExportableKey`.
    pub fn exportable_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExportableKey", value.into_value().into_node());
        self
    }

    /// Require user input when using the private key for enrollment.
    ///
    /// `StrongKeyProtectionRequired`.
    pub fn strong_key_protection_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "StrongKeyProtectionRequired",
            value.into_value().into_node(),
        );
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

impl Kind for PrivateKeyFlagsV2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateKeyFlagsV2Property> for PrivateKeyFlagsV2Property {}
impl From<PrivateKeyFlagsV2Property> for Node {
    #[inline]
    fn from(value: PrivateKeyFlagsV2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateKeyFlagsV2Property> for PrivateKeyFlagsV2Property {
    #[inline]
    fn into_value(self) -> Value<PrivateKeyFlagsV2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Private key flags for v3 templates specify the client compatibility, if the private key can be exported, if user input is required when using a private key, and if an alternate signature algorithm should be used.
///
/// The property type `PrivateKeyFlagsV3` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateKeyFlagsV3Property(Object);

impl PrivateKeyFlagsV3Property {
    /// `PrivateKeyFlagsV3Property` with its required properties, in alphabetical order:
    ///
    /// - `client_version`: Defines the minimum client compatibility.
    pub fn new(client_version: impl IntoValue<PrivateKeyFlagsV3ClientVersion>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientVersion", client_version.into_value().into_node());
        Self(object_)
    }

    /// Allows the private key to be exported.
    ///
    /// `ExportableKey`.
    pub fn exportable_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExportableKey", value.into_value().into_node());
        self
    }

    /// Reguires the PKCS #1 v2.1 signature format for certificates. You should verify that your CA, objects, and applications can accept this signature format.
    ///
    /// `RequireAlternateSignatureAlgorithm`.
    pub fn require_alternate_signature_algorithm(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "RequireAlternateSignatureAlgorithm",
            value.into_value().into_node(),
        );
        self
    }

    /// Requirer user input when using the private key for enrollment.
    ///
    /// `StrongKeyProtectionRequired`.
    pub fn strong_key_protection_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "StrongKeyProtectionRequired",
            value.into_value().into_node(),
        );
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

impl Kind for PrivateKeyFlagsV3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateKeyFlagsV3Property> for PrivateKeyFlagsV3Property {}
impl From<PrivateKeyFlagsV3Property> for Node {
    #[inline]
    fn from(value: PrivateKeyFlagsV3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateKeyFlagsV3Property> for PrivateKeyFlagsV3Property {
    #[inline]
    fn into_value(self) -> Value<PrivateKeyFlagsV3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Private key flags for v4 templates specify the client compatibility, if the private key can be exported, if user input is required when using a private key, if an alternate signature algorithm should be used, and if certificates are renewed using the same private key.
///
/// The property type `PrivateKeyFlagsV4` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateKeyFlagsV4Property(Object);

impl PrivateKeyFlagsV4Property {
    /// `PrivateKeyFlagsV4Property` with its required properties, in alphabetical order:
    ///
    /// - `client_version`: Defines the minimum client compatibility.
    pub fn new(client_version: impl IntoValue<PrivateKeyFlagsV4ClientVersion>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientVersion", client_version.into_value().into_node());
        Self(object_)
    }

    /// Allows the private key to be exported.
    ///
    /// `ExportableKey`.
    pub fn exportable_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExportableKey", value.into_value().into_node());
        self
    }

    /// Requires the PKCS #1 v2.1 signature format for certificates. You should verify that your CA, objects, and applications can accept this signature format.
    ///
    /// `RequireAlternateSignatureAlgorithm`.
    pub fn require_alternate_signature_algorithm(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "RequireAlternateSignatureAlgorithm",
            value.into_value().into_node(),
        );
        self
    }

    /// Renew certificate using the same private key.
    ///
    /// `RequireSameKeyRenewal`.
    pub fn require_same_key_renewal(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireSameKeyRenewal", value.into_value().into_node());
        self
    }

    /// Require user input when using the private key for enrollment.
    ///
    /// `StrongKeyProtectionRequired`.
    pub fn strong_key_protection_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "StrongKeyProtectionRequired",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the cryptographic service provider category used to generate private keys. Set to TRUE to use Legacy Cryptographic Service Providers and FALSE to use Key Storage Providers.
    ///
    /// `UseLegacyProvider`.
    pub fn use_legacy_provider(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseLegacyProvider", value.into_value().into_node());
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

impl Kind for PrivateKeyFlagsV4Property {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateKeyFlagsV4Property> for PrivateKeyFlagsV4Property {}
impl From<PrivateKeyFlagsV4Property> for Node {
    #[inline]
    fn from(value: PrivateKeyFlagsV4Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateKeyFlagsV4Property> for PrivateKeyFlagsV4Property {
    #[inline]
    fn into_value(self) -> Value<PrivateKeyFlagsV4Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information to include in the subject name and alternate subject name of the certificate. The subject name can be common name, directory path, DNS as common name, or left blank. You can optionally include email to the subject name for user templates. If you leave the subject name blank then you must set a subject alternate name. The subject alternate name (SAN) can include globally unique identifier (GUID), DNS, domain DNS, email, service principal name (SPN), and user principal name (UPN). You can leave the SAN blank. If you leave the SAN blank, then you must set a subject name.
///
/// The property type `SubjectNameFlagsV2` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubjectNameFlagsV2Property(Object);

impl SubjectNameFlagsV2Property {
    /// `SubjectNameFlagsV2Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Include the common name in the subject name.
    ///
    /// `RequireCommonName`.
    pub fn require_common_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireCommonName", value.into_value().into_node());
        self
    }

    /// Include the directory path in the subject name.
    ///
    /// `RequireDirectoryPath`.
    pub fn require_directory_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireDirectoryPath", value.into_value().into_node());
        self
    }

    /// Include the DNS as common name in the subject name.
    ///
    /// `RequireDnsAsCn`.
    pub fn require_dns_as_cn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RequireDnsAsCn", value.into_value().into_node());
        self
    }

    /// Include the subject's email in the subject name.
    ///
    /// `RequireEmail`.
    pub fn require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RequireEmail", value.into_value().into_node());
        self
    }

    /// Include the globally unique identifier (GUID) in the subject alternate name.
    ///
    /// `SanRequireDirectoryGuid`.
    pub fn san_require_directory_guid(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SanRequireDirectoryGuid", value.into_value().into_node());
        self
    }

    /// Include the DNS in the subject alternate name.
    ///
    /// `SanRequireDns`.
    pub fn san_require_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SanRequireDns", value.into_value().into_node());
        self
    }

    /// Include the domain DNS in the subject alternate name.
    ///
    /// `SanRequireDomainDns`.
    pub fn san_require_domain_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SanRequireDomainDns", value.into_value().into_node());
        self
    }

    /// Include the subject's email in the subject alternate name.
    ///
    /// `SanRequireEmail`.
    pub fn san_require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SanRequireEmail", value.into_value().into_node());
        self
    }

    /// Include the service principal name (SPN) in the subject alternate name.
    ///
    /// `SanRequireSpn`.
    pub fn san_require_spn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SanRequireSpn", value.into_value().into_node());
        self
    }

    /// Include the user principal name (UPN) in the subject alternate name.
    ///
    /// `SanRequireUpn`.
    pub fn san_require_upn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SanRequireUpn", value.into_value().into_node());
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

impl Kind for SubjectNameFlagsV2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<SubjectNameFlagsV2Property> for SubjectNameFlagsV2Property {}
impl From<SubjectNameFlagsV2Property> for Node {
    #[inline]
    fn from(value: SubjectNameFlagsV2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubjectNameFlagsV2Property> for SubjectNameFlagsV2Property {
    #[inline]
    fn into_value(self) -> Value<SubjectNameFlagsV2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information to include in the subject name and alternate subject name of the certificate. The subject name can be common name, directory path, DNS as common name, or left blank. You can optionally include email to the subject name for user templates. If you leave the subject name blank then you must set a subject alternate name. The subject alternate name (SAN) can include globally unique identifier (GUID), DNS, domain DNS, email, service principal name (SPN), and user principal name (UPN). You can leave the SAN blank. If you leave the SAN blank, then you must set a subject name.
///
/// The property type `SubjectNameFlagsV3` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubjectNameFlagsV3Property(Object);

impl SubjectNameFlagsV3Property {
    /// `SubjectNameFlagsV3Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Include the common name in the subject name.
    ///
    /// `RequireCommonName`.
    pub fn require_common_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireCommonName", value.into_value().into_node());
        self
    }

    /// Include the directory path in the subject name.
    ///
    /// `RequireDirectoryPath`.
    pub fn require_directory_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireDirectoryPath", value.into_value().into_node());
        self
    }

    /// Include the DNS as common name in the subject name.
    ///
    /// `RequireDnsAsCn`.
    pub fn require_dns_as_cn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RequireDnsAsCn", value.into_value().into_node());
        self
    }

    /// Include the subject's email in the subject name.
    ///
    /// `RequireEmail`.
    pub fn require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RequireEmail", value.into_value().into_node());
        self
    }

    /// Include the globally unique identifier (GUID) in the subject alternate name.
    ///
    /// `SanRequireDirectoryGuid`.
    pub fn san_require_directory_guid(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SanRequireDirectoryGuid", value.into_value().into_node());
        self
    }

    /// Include the DNS in the subject alternate name.
    ///
    /// `SanRequireDns`.
    pub fn san_require_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SanRequireDns", value.into_value().into_node());
        self
    }

    /// Include the domain DNS in the subject alternate name.
    ///
    /// `SanRequireDomainDns`.
    pub fn san_require_domain_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SanRequireDomainDns", value.into_value().into_node());
        self
    }

    /// Include the subject's email in the subject alternate name.
    ///
    /// `SanRequireEmail`.
    pub fn san_require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SanRequireEmail", value.into_value().into_node());
        self
    }

    /// Include the service principal name (SPN) in the subject alternate name.
    ///
    /// `SanRequireSpn`.
    pub fn san_require_spn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SanRequireSpn", value.into_value().into_node());
        self
    }

    /// Include the user principal name (UPN) in the subject alternate name.
    ///
    /// `SanRequireUpn`.
    pub fn san_require_upn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SanRequireUpn", value.into_value().into_node());
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

impl Kind for SubjectNameFlagsV3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<SubjectNameFlagsV3Property> for SubjectNameFlagsV3Property {}
impl From<SubjectNameFlagsV3Property> for Node {
    #[inline]
    fn from(value: SubjectNameFlagsV3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubjectNameFlagsV3Property> for SubjectNameFlagsV3Property {
    #[inline]
    fn into_value(self) -> Value<SubjectNameFlagsV3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information to include in the subject name and alternate subject name of the certificate. The subject name can be common name, directory path, DNS as common name, or left blank. You can optionally include email to the subject name for user templates. If you leave the subject name blank then you must set a subject alternate name. The subject alternate name (SAN) can include globally unique identifier (GUID), DNS, domain DNS, email, service principal name (SPN), and user principal name (UPN). You can leave the SAN blank. If you leave the SAN blank, then you must set a subject name.
///
/// The property type `SubjectNameFlagsV4` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubjectNameFlagsV4Property(Object);

impl SubjectNameFlagsV4Property {
    /// `SubjectNameFlagsV4Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Include the common name in the subject name.
    ///
    /// `RequireCommonName`.
    pub fn require_common_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireCommonName", value.into_value().into_node());
        self
    }

    /// Include the directory path in the subject name.
    ///
    /// `RequireDirectoryPath`.
    pub fn require_directory_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireDirectoryPath", value.into_value().into_node());
        self
    }

    /// Include the DNS as common name in the subject name.
    ///
    /// `RequireDnsAsCn`.
    pub fn require_dns_as_cn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RequireDnsAsCn", value.into_value().into_node());
        self
    }

    /// Include the subject's email in the subject name.
    ///
    /// `RequireEmail`.
    pub fn require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RequireEmail", value.into_value().into_node());
        self
    }

    /// Include the globally unique identifier (GUID) in the subject alternate name.
    ///
    /// `SanRequireDirectoryGuid`.
    pub fn san_require_directory_guid(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SanRequireDirectoryGuid", value.into_value().into_node());
        self
    }

    /// Include the DNS in the subject alternate name.
    ///
    /// `SanRequireDns`.
    pub fn san_require_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SanRequireDns", value.into_value().into_node());
        self
    }

    /// Include the domain DNS in the subject alternate name.
    ///
    /// `SanRequireDomainDns`.
    pub fn san_require_domain_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SanRequireDomainDns", value.into_value().into_node());
        self
    }

    /// Include the subject's email in the subject alternate name.
    ///
    /// `SanRequireEmail`.
    pub fn san_require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SanRequireEmail", value.into_value().into_node());
        self
    }

    /// Include the service principal name (SPN) in the subject alternate name.
    ///
    /// `SanRequireSpn`.
    pub fn san_require_spn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SanRequireSpn", value.into_value().into_node());
        self
    }

    /// Include the user principal name (UPN) in the subject alternate name.
    ///
    /// `SanRequireUpn`.
    pub fn san_require_upn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SanRequireUpn", value.into_value().into_node());
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

impl Kind for SubjectNameFlagsV4Property {}
#[diagnostic::do_not_recommend]
impl Accepts<SubjectNameFlagsV4Property> for SubjectNameFlagsV4Property {}
impl From<SubjectNameFlagsV4Property> for Node {
    #[inline]
    fn from(value: SubjectNameFlagsV4Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubjectNameFlagsV4Property> for SubjectNameFlagsV4Property {
    #[inline]
    fn into_value(self) -> Value<SubjectNameFlagsV4Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Template configuration to define the information included in certificates. Define certificate validity and renewal periods, certificate request handling and enrollment options, key usage extensions, application policies, and cryptography settings.
///
/// The property type `TemplateDefinition` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateDefinitionProperty(Object);

impl TemplateDefinitionProperty {
    /// `TemplateDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Template configuration to define the information included in certificates. Define certificate validity and renewal periods, certificate request handling and enrollment options, key usage extensions, application policies, and cryptography settings.
    ///
    /// `TemplateV2`.
    pub fn template_v2(mut self, value: impl IntoValue<TemplateV2Property>) -> Self {
        self.0.put("TemplateV2", value.into_value().into_node());
        self
    }

    /// Template configuration to define the information included in certificates. Define certificate validity and renewal periods, certificate request handling and enrollment options, key usage extensions, application policies, and cryptography settings.
    ///
    /// `TemplateV3`.
    pub fn template_v3(mut self, value: impl IntoValue<TemplateV3Property>) -> Self {
        self.0.put("TemplateV3", value.into_value().into_node());
        self
    }

    /// Template configuration to define the information included in certificates. Define certificate validity and renewal periods, certificate request handling and enrollment options, key usage extensions, application policies, and cryptography settings.
    ///
    /// `TemplateV4`.
    pub fn template_v4(mut self, value: impl IntoValue<TemplateV4Property>) -> Self {
        self.0.put("TemplateV4", value.into_value().into_node());
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

impl Kind for TemplateDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateDefinitionProperty> for TemplateDefinitionProperty {}
impl From<TemplateDefinitionProperty> for Node {
    #[inline]
    fn from(value: TemplateDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateDefinitionProperty> for TemplateDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// v2 template schema that uses Legacy Cryptographic Providers.
///
/// The property type `TemplateV2` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateV2Property(Object);

impl TemplateV2Property {
    /// `TemplateV2Property` with its required properties, in alphabetical order:
    ///
    /// - `certificate_validity`: Certificate validity describes the validity and renewal periods of a certificate.
    /// - `enrollment_flags`: Enrollment flags describe the enrollment settings for certificates such as using the existing private key and deleting expired or revoked certificates.
    /// - `extensions`: Extensions describe the key usage extensions and application policies for a template.
    /// - `general_flags`: General flags describe whether the template is used for computers or users and if the template can be used with autoenrollment.
    /// - `private_key_attributes`: Private key attributes allow you to specify the minimal key length, key spec, and cryptographic providers for the private key of a certificate for v2 templates.
    /// - `private_key_flags`: Private key flags for v2 templates specify the client compatibility, if the private key can be exported, and if user input is required when using a private key.
    /// - `subject_name_flags`: Subject name flags describe the subject name and subject alternate name that is included in a certificate.
    pub fn new(
        certificate_validity: impl IntoValue<CertificateValidityProperty>,
        enrollment_flags: impl IntoValue<EnrollmentFlagsV2Property>,
        extensions: impl IntoValue<ExtensionsV2Property>,
        general_flags: impl IntoValue<GeneralFlagsV2Property>,
        private_key_attributes: impl IntoValue<PrivateKeyAttributesV2Property>,
        private_key_flags: impl IntoValue<PrivateKeyFlagsV2Property>,
        subject_name_flags: impl IntoValue<SubjectNameFlagsV2Property>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateValidity",
            certificate_validity.into_value().into_node(),
        );
        object_.put("EnrollmentFlags", enrollment_flags.into_value().into_node());
        object_.put("Extensions", extensions.into_value().into_node());
        object_.put("GeneralFlags", general_flags.into_value().into_node());
        object_.put(
            "PrivateKeyAttributes",
            private_key_attributes.into_value().into_node(),
        );
        object_.put(
            "PrivateKeyFlags",
            private_key_flags.into_value().into_node(),
        );
        object_.put(
            "SubjectNameFlags",
            subject_name_flags.into_value().into_node(),
        );
        Self(object_)
    }

    /// List of templates in Active Directory that are superseded by this template.
    ///
    /// `SupersededTemplates`.
    pub fn superseded_templates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SupersededTemplates", value.into_value().into_node());
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

impl Kind for TemplateV2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateV2Property> for TemplateV2Property {}
impl From<TemplateV2Property> for Node {
    #[inline]
    fn from(value: TemplateV2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateV2Property> for TemplateV2Property {
    #[inline]
    fn into_value(self) -> Value<TemplateV2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// v3 template schema that uses Key Storage Providers.
///
/// The property type `TemplateV3` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateV3Property(Object);

impl TemplateV3Property {
    /// `TemplateV3Property` with its required properties, in alphabetical order:
    ///
    /// - `certificate_validity`: Certificate validity describes the validity and renewal periods of a certificate.
    /// - `enrollment_flags`: Enrollment flags describe the enrollment settings for certificates such as using the existing private key and deleting expired or revoked certificates.
    /// - `extensions`: Extensions describe the key usage extensions and application policies for a template.
    /// - `general_flags`: General flags describe whether the template is used for computers or users and if the template can be used with autoenrollment.
    /// - `hash_algorithm`: Specifies the hash algorithm used to hash the private key.
    /// - `private_key_attributes`: Private key attributes allow you to specify the algorithm, minimal key length, key spec, key usage, and cryptographic providers for the private key of a certificate for v3 templates.
    /// - `private_key_flags`: Private key flags for v3 templates specify the client compatibility, if the private key can be exported, if user input is required when using a private key, and if an alternate signature algorithm should be used.
    /// - `subject_name_flags`: Subject name flags describe the subject name and subject alternate name that is included in a certificate.
    pub fn new(
        certificate_validity: impl IntoValue<CertificateValidityProperty>,
        enrollment_flags: impl IntoValue<EnrollmentFlagsV3Property>,
        extensions: impl IntoValue<ExtensionsV3Property>,
        general_flags: impl IntoValue<GeneralFlagsV3Property>,
        hash_algorithm: impl IntoValue<HashAlgorithm>,
        private_key_attributes: impl IntoValue<PrivateKeyAttributesV3Property>,
        private_key_flags: impl IntoValue<PrivateKeyFlagsV3Property>,
        subject_name_flags: impl IntoValue<SubjectNameFlagsV3Property>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateValidity",
            certificate_validity.into_value().into_node(),
        );
        object_.put("EnrollmentFlags", enrollment_flags.into_value().into_node());
        object_.put("Extensions", extensions.into_value().into_node());
        object_.put("GeneralFlags", general_flags.into_value().into_node());
        object_.put("HashAlgorithm", hash_algorithm.into_value().into_node());
        object_.put(
            "PrivateKeyAttributes",
            private_key_attributes.into_value().into_node(),
        );
        object_.put(
            "PrivateKeyFlags",
            private_key_flags.into_value().into_node(),
        );
        object_.put(
            "SubjectNameFlags",
            subject_name_flags.into_value().into_node(),
        );
        Self(object_)
    }

    /// List of templates in Active Directory that are superseded by this template.
    ///
    /// `SupersededTemplates`.
    pub fn superseded_templates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SupersededTemplates", value.into_value().into_node());
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

impl Kind for TemplateV3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateV3Property> for TemplateV3Property {}
impl From<TemplateV3Property> for Node {
    #[inline]
    fn from(value: TemplateV3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateV3Property> for TemplateV3Property {
    #[inline]
    fn into_value(self) -> Value<TemplateV3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// v4 template schema that can use either Legacy Cryptographic Providers or Key Storage Providers.
///
/// The property type `TemplateV4` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateV4Property(Object);

impl TemplateV4Property {
    /// `TemplateV4Property` with its required properties, in alphabetical order:
    ///
    /// - `certificate_validity`: Certificate validity describes the validity and renewal periods of a certificate.
    /// - `enrollment_flags`: Enrollment flags describe the enrollment settings for certificates using the existing private key and deleting expired or revoked certificates.
    /// - `extensions`: Extensions describe the key usage extensions and application policies for a template.
    /// - `general_flags`: General flags describe whether the template is used for computers or users and if the template can be used with autoenrollment.
    /// - `private_key_attributes`: Private key attributes allow you to specify the minimal key length, key spec, key usage, and cryptographic providers for the private key of a certificate for v4 templates.
    /// - `private_key_flags`: Private key flags for v4 templates specify the client compatibility, if the private key can be exported, if user input is required when using a private key, if an alternate signature algorithm should be used, and if certificates are renewed using the same private key.
    /// - `subject_name_flags`: Subject name flags describe the subject name and subject alternate name that is included in a certificate.
    pub fn new(
        certificate_validity: impl IntoValue<CertificateValidityProperty>,
        enrollment_flags: impl IntoValue<EnrollmentFlagsV4Property>,
        extensions: impl IntoValue<ExtensionsV4Property>,
        general_flags: impl IntoValue<GeneralFlagsV4Property>,
        private_key_attributes: impl IntoValue<PrivateKeyAttributesV4Property>,
        private_key_flags: impl IntoValue<PrivateKeyFlagsV4Property>,
        subject_name_flags: impl IntoValue<SubjectNameFlagsV4Property>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateValidity",
            certificate_validity.into_value().into_node(),
        );
        object_.put("EnrollmentFlags", enrollment_flags.into_value().into_node());
        object_.put("Extensions", extensions.into_value().into_node());
        object_.put("GeneralFlags", general_flags.into_value().into_node());
        object_.put(
            "PrivateKeyAttributes",
            private_key_attributes.into_value().into_node(),
        );
        object_.put(
            "PrivateKeyFlags",
            private_key_flags.into_value().into_node(),
        );
        object_.put(
            "SubjectNameFlags",
            subject_name_flags.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies the hash algorithm used to hash the private key. Hash algorithm can only be specified when using Key Storage Providers.
    ///
    /// `HashAlgorithm`; one of `SHA256`, `SHA384`, `SHA512`.
    pub fn hash_algorithm(mut self, value: impl IntoValue<HashAlgorithm>) -> Self {
        self.0.put("HashAlgorithm", value.into_value().into_node());
        self
    }

    /// List of templates in Active Directory that are superseded by this template.
    ///
    /// `SupersededTemplates`.
    pub fn superseded_templates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SupersededTemplates", value.into_value().into_node());
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

impl Kind for TemplateV4Property {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateV4Property> for TemplateV4Property {}
impl From<TemplateV4Property> for Node {
    #[inline]
    fn from(value: TemplateV4Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateV4Property> for TemplateV4Property {
    #[inline]
    fn into_value(self) -> Value<TemplateV4Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information describing the end of the validity period of the certificate. This parameter sets the “Not After” date for the certificate. Certificate validity is the period of time during which a certificate is valid. Validity can be expressed as an explicit date and time when the certificate expires, or as a span of time after issuance, stated in hours, days, months, or years. For more information, see Validity in RFC 5280. This value is unaffected when ValidityNotBefore is also specified. For example, if Validity is set to 20 days in the future, the certificate will expire 20 days from issuance time regardless of the ValidityNotBefore value.
///
/// The property type `ValidityPeriod` of `AWS::PCAConnectorAD::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidityPeriodProperty(Object);

impl ValidityPeriodProperty {
    /// `ValidityPeriodProperty` with its required properties, in alphabetical order:
    ///
    /// - `period`: The numeric value for the validity period.
    /// - `period_type`: The unit of time.
    pub fn new(period: impl IntoValue<f64>, period_type: impl IntoValue<PeriodType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Period", period.into_value().into_node());
        object_.put("PeriodType", period_type.into_value().into_node());
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

impl Kind for ValidityPeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidityPeriodProperty> for ValidityPeriodProperty {}
impl From<ValidityPeriodProperty> for Node {
    #[inline]
    fn from(value: ValidityPeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidityPeriodProperty> for ValidityPeriodProperty {
    #[inline]
    fn into_value(self) -> Value<ValidityPeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Algorithm` of a `PrivateKeyAttributesV3` of `AWS::PCAConnectorAD::Template`.
pub enum Algorithm {
    /// `ECDH_P256`.
    EcdhP256,
    /// `ECDH_P384`.
    EcdhP384,
    /// `ECDH_P521`.
    EcdhP521,
    /// `RSA`.
    Rsa,
}

#[diagnostic::do_not_recommend]
impl Kind for Algorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for Algorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for Algorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Algorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<Algorithm> for Algorithm {
    #[inline]
    fn into_value(self) -> Value<Algorithm> {
        const VALUES: &[&str] = &["ECDH_P256", "ECDH_P384", "ECDH_P521", "RSA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HashAlgorithm` of a `TemplateV3` of `AWS::PCAConnectorAD::Template`.
pub enum HashAlgorithm {
    /// `SHA256`.
    Sha256,
    /// `SHA384`.
    Sha384,
    /// `SHA512`.
    Sha512,
}

#[diagnostic::do_not_recommend]
impl Kind for HashAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for HashAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for HashAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HashAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<HashAlgorithm> for HashAlgorithm {
    #[inline]
    fn into_value(self) -> Value<HashAlgorithm> {
        const VALUES: &[&str] = &["SHA256", "SHA384", "SHA512"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeySpec` of a `PrivateKeyAttributesV2` of `AWS::PCAConnectorAD::Template`.
pub enum KeySpec {
    /// `KEY_EXCHANGE`.
    KeyExchange,
    /// `SIGNATURE`.
    Signature,
}

#[diagnostic::do_not_recommend]
impl Kind for KeySpec {}
#[diagnostic::do_not_recommend]
impl TextKind for KeySpec {}
#[diagnostic::do_not_recommend]
impl IdKind for KeySpec {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeySpec {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeySpec> for KeySpec {
    #[inline]
    fn into_value(self) -> Value<KeySpec> {
        const VALUES: &[&str] = &["KEY_EXCHANGE", "SIGNATURE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PeriodType` of a `ValidityPeriod` of `AWS::PCAConnectorAD::Template`.
pub enum PeriodType {
    /// `DAYS`.
    Days,
    /// `HOURS`.
    Hours,
    /// `MONTHS`.
    Months,
    /// `WEEKS`.
    Weeks,
    /// `YEARS`.
    Years,
}

#[diagnostic::do_not_recommend]
impl Kind for PeriodType {}
#[diagnostic::do_not_recommend]
impl TextKind for PeriodType {}
#[diagnostic::do_not_recommend]
impl IdKind for PeriodType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PeriodType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PeriodType> for PeriodType {
    #[inline]
    fn into_value(self) -> Value<PeriodType> {
        const VALUES: &[&str] = &["DAYS", "HOURS", "MONTHS", "WEEKS", "YEARS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PolicyType` of a `ApplicationPolicy` of `AWS::PCAConnectorAD::Template`.
pub enum PolicyType {
    /// `ALL_APPLICATION_POLICIES`.
    AllApplicationPolicies,
    /// `ANY_PURPOSE`.
    AnyPurpose,
    /// `ATTESTATION_IDENTITY_KEY_CERTIFICATE`.
    AttestationIdentityKeyCertificate,
    /// `CERTIFICATE_REQUEST_AGENT`.
    CertificateRequestAgent,
    /// `CLIENT_AUTHENTICATION`.
    ClientAuthentication,
    /// `CODE_SIGNING`.
    CodeSigning,
    /// `CTL_USAGE`.
    CtlUsage,
    /// `DIGITAL_RIGHTS`.
    DigitalRights,
    /// `DIRECTORY_SERVICE_EMAIL_REPLICATION`.
    DirectoryServiceEmailReplication,
    /// `DISALLOWED_LIST`.
    DisallowedList,
    /// `DNS_SERVER_TRUST`.
    DnsServerTrust,
    /// `DOCUMENT_ENCRYPTION`.
    DocumentEncryption,
    /// `DOCUMENT_SIGNING`.
    DocumentSigning,
    /// `DYNAMIC_CODE_GENERATOR`.
    DynamicCodeGenerator,
    /// `EARLY_LAUNCH_ANTIMALWARE_DRIVER`.
    EarlyLaunchAntimalwareDriver,
    /// `EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION`.
    EmbeddedWindowsSystemComponentVerification,
    /// `ENCLAVE`.
    Enclave,
    /// `ENCRYPTING_FILE_SYSTEM`.
    EncryptingFileSystem,
    /// `ENDORSEMENT_KEY_CERTIFICATE`.
    EndorsementKeyCertificate,
    /// `FILE_RECOVERY`.
    FileRecovery,
    /// `HAL_EXTENSION`.
    HalExtension,
    /// `IP_SECURITY_END_SYSTEM`.
    IpSecurityEndSystem,
    /// `IP_SECURITY_IKE_INTERMEDIATE`.
    IpSecurityIkeIntermediate,
    /// `IP_SECURITY_TUNNEL_TERMINATION`.
    IpSecurityTunnelTermination,
    /// `IP_SECURITY_USER`.
    IpSecurityUser,
    /// `ISOLATED_USER_MODE`.
    IsolatedUserMode,
    /// `KDC_AUTHENTICATION`.
    KdcAuthentication,
    /// `KERNEL_MODE_CODE_SIGNING`.
    KernelModeCodeSigning,
    /// `KEY_PACK_LICENSES`.
    KeyPackLicenses,
    /// `KEY_RECOVERY`.
    KeyRecovery,
    /// `KEY_RECOVERY_AGENT`.
    KeyRecoveryAgent,
    /// `LICENSE_SERVER_VERIFICATION`.
    LicenseServerVerification,
    /// `LIFETIME_SIGNING`.
    LifetimeSigning,
    /// `MICROSOFT_PUBLISHER`.
    MicrosoftPublisher,
    /// `MICROSOFT_TIME_STAMPING`.
    MicrosoftTimeStamping,
    /// `MICROSOFT_TRUST_LIST_SIGNING`.
    MicrosoftTrustListSigning,
    /// `OCSP_SIGNING`.
    OcspSigning,
    /// `OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION`.
    OemWindowsSystemComponentVerification,
    /// `PLATFORM_CERTIFICATE`.
    PlatformCertificate,
    /// `PREVIEW_BUILD_SIGNING`.
    PreviewBuildSigning,
    /// `PRIVATE_KEY_ARCHIVAL`.
    PrivateKeyArchival,
    /// `PROTECTED_PROCESS_LIGHT_VERIFICATION`.
    ProtectedProcessLightVerification,
    /// `PROTECTED_PROCESS_VERIFICATION`.
    ProtectedProcessVerification,
    /// `QUALIFIED_SUBORDINATION`.
    QualifiedSubordination,
    /// `REVOKED_LIST_SIGNER`.
    RevokedListSigner,
    /// `ROOT_LIST_SIGNER`.
    RootListSigner,
    /// `ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION`.
    RootProgramAutoUpdateCaRevocation,
    /// `ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION`.
    RootProgramAutoUpdateEndRevocation,
    /// `ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL`.
    RootProgramNoOscpFailoverToCrl,
    /// `SECURE_EMAIL`.
    SecureEmail,
    /// `SERVER_AUTHENTICATION`.
    ServerAuthentication,
    /// `SMART_CARD_LOGIN`.
    SmartCardLogin,
    /// `SPC_ENCRYPTED_DIGEST_RETRY_COUNT`.
    SpcEncryptedDigestRetryCount,
    /// `SPC_RELAXED_PE_MARKER_CHECK`.
    SpcRelaxedPeMarkerCheck,
    /// `TIME_STAMPING`.
    TimeStamping,
    /// `WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION`.
    WindowsHardwareDriverAttestedVerification,
    /// `WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION`.
    WindowsHardwareDriverExtendedVerification,
    /// `WINDOWS_HARDWARE_DRIVER_VERIFICATION`.
    WindowsHardwareDriverVerification,
    /// `WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION`.
    WindowsHelloRecoveryKeyEncryption,
    /// `WINDOWS_KITS_COMPONENT`.
    WindowsKitsComponent,
    /// `WINDOWS_RT_VERIFICATION`.
    WindowsRtVerification,
    /// `WINDOWS_SOFTWARE_EXTENSION_VERIFICATION`.
    WindowsSoftwareExtensionVerification,
    /// `WINDOWS_STORE`.
    WindowsStore,
    /// `WINDOWS_SYSTEM_COMPONENT_VERIFICATION`.
    WindowsSystemComponentVerification,
    /// `WINDOWS_TCB_COMPONENT`.
    WindowsTcbComponent,
    /// `WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT`.
    WindowsThirdPartyApplicationComponent,
    /// `WINDOWS_UPDATE`.
    WindowsUpdate,
}

#[diagnostic::do_not_recommend]
impl Kind for PolicyType {}
#[diagnostic::do_not_recommend]
impl TextKind for PolicyType {}
#[diagnostic::do_not_recommend]
impl IdKind for PolicyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PolicyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PolicyType> for PolicyType {
    #[inline]
    fn into_value(self) -> Value<PolicyType> {
        const VALUES: &[&str] = &[
            "ALL_APPLICATION_POLICIES",
            "ANY_PURPOSE",
            "ATTESTATION_IDENTITY_KEY_CERTIFICATE",
            "CERTIFICATE_REQUEST_AGENT",
            "CLIENT_AUTHENTICATION",
            "CODE_SIGNING",
            "CTL_USAGE",
            "DIGITAL_RIGHTS",
            "DIRECTORY_SERVICE_EMAIL_REPLICATION",
            "DISALLOWED_LIST",
            "DNS_SERVER_TRUST",
            "DOCUMENT_ENCRYPTION",
            "DOCUMENT_SIGNING",
            "DYNAMIC_CODE_GENERATOR",
            "EARLY_LAUNCH_ANTIMALWARE_DRIVER",
            "EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION",
            "ENCLAVE",
            "ENCRYPTING_FILE_SYSTEM",
            "ENDORSEMENT_KEY_CERTIFICATE",
            "FILE_RECOVERY",
            "HAL_EXTENSION",
            "IP_SECURITY_END_SYSTEM",
            "IP_SECURITY_IKE_INTERMEDIATE",
            "IP_SECURITY_TUNNEL_TERMINATION",
            "IP_SECURITY_USER",
            "ISOLATED_USER_MODE",
            "KDC_AUTHENTICATION",
            "KERNEL_MODE_CODE_SIGNING",
            "KEY_PACK_LICENSES",
            "KEY_RECOVERY",
            "KEY_RECOVERY_AGENT",
            "LICENSE_SERVER_VERIFICATION",
            "LIFETIME_SIGNING",
            "MICROSOFT_PUBLISHER",
            "MICROSOFT_TIME_STAMPING",
            "MICROSOFT_TRUST_LIST_SIGNING",
            "OCSP_SIGNING",
            "OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION",
            "PLATFORM_CERTIFICATE",
            "PREVIEW_BUILD_SIGNING",
            "PRIVATE_KEY_ARCHIVAL",
            "PROTECTED_PROCESS_LIGHT_VERIFICATION",
            "PROTECTED_PROCESS_VERIFICATION",
            "QUALIFIED_SUBORDINATION",
            "REVOKED_LIST_SIGNER",
            "ROOT_LIST_SIGNER",
            "ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION",
            "ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION",
            "ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL",
            "SECURE_EMAIL",
            "SERVER_AUTHENTICATION",
            "SMART_CARD_LOGIN",
            "SPC_ENCRYPTED_DIGEST_RETRY_COUNT",
            "SPC_RELAXED_PE_MARKER_CHECK",
            "TIME_STAMPING",
            "WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION",
            "WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION",
            "WINDOWS_HARDWARE_DRIVER_VERIFICATION",
            "WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION",
            "WINDOWS_KITS_COMPONENT",
            "WINDOWS_RT_VERIFICATION",
            "WINDOWS_SOFTWARE_EXTENSION_VERIFICATION",
            "WINDOWS_STORE",
            "WINDOWS_SYSTEM_COMPONENT_VERIFICATION",
            "WINDOWS_TCB_COMPONENT",
            "WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT",
            "WINDOWS_UPDATE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ClientVersion` of a `PrivateKeyFlagsV2` of `AWS::PCAConnectorAD::Template`.
pub enum PrivateKeyFlagsV2ClientVersion {
    /// `WINDOWS_SERVER_2003`.
    WindowsServer2003,
    /// `WINDOWS_SERVER_2008`.
    WindowsServer2008,
    /// `WINDOWS_SERVER_2008_R2`.
    WindowsServer2008R2,
    /// `WINDOWS_SERVER_2012`.
    WindowsServer2012,
    /// `WINDOWS_SERVER_2012_R2`.
    WindowsServer2012R2,
    /// `WINDOWS_SERVER_2016`.
    WindowsServer2016,
}

#[diagnostic::do_not_recommend]
impl Kind for PrivateKeyFlagsV2ClientVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for PrivateKeyFlagsV2ClientVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for PrivateKeyFlagsV2ClientVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrivateKeyFlagsV2ClientVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrivateKeyFlagsV2ClientVersion> for PrivateKeyFlagsV2ClientVersion {
    #[inline]
    fn into_value(self) -> Value<PrivateKeyFlagsV2ClientVersion> {
        const VALUES: &[&str] = &[
            "WINDOWS_SERVER_2003",
            "WINDOWS_SERVER_2008",
            "WINDOWS_SERVER_2008_R2",
            "WINDOWS_SERVER_2012",
            "WINDOWS_SERVER_2012_R2",
            "WINDOWS_SERVER_2016",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ClientVersion` of a `PrivateKeyFlagsV3` of `AWS::PCAConnectorAD::Template`.
pub enum PrivateKeyFlagsV3ClientVersion {
    /// `WINDOWS_SERVER_2008`.
    WindowsServer2008,
    /// `WINDOWS_SERVER_2008_R2`.
    WindowsServer2008R2,
    /// `WINDOWS_SERVER_2012`.
    WindowsServer2012,
    /// `WINDOWS_SERVER_2012_R2`.
    WindowsServer2012R2,
    /// `WINDOWS_SERVER_2016`.
    WindowsServer2016,
}

#[diagnostic::do_not_recommend]
impl Kind for PrivateKeyFlagsV3ClientVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for PrivateKeyFlagsV3ClientVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for PrivateKeyFlagsV3ClientVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrivateKeyFlagsV3ClientVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrivateKeyFlagsV3ClientVersion> for PrivateKeyFlagsV3ClientVersion {
    #[inline]
    fn into_value(self) -> Value<PrivateKeyFlagsV3ClientVersion> {
        const VALUES: &[&str] = &[
            "WINDOWS_SERVER_2008",
            "WINDOWS_SERVER_2008_R2",
            "WINDOWS_SERVER_2012",
            "WINDOWS_SERVER_2012_R2",
            "WINDOWS_SERVER_2016",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ClientVersion` of a `PrivateKeyFlagsV4` of `AWS::PCAConnectorAD::Template`.
pub enum PrivateKeyFlagsV4ClientVersion {
    /// `WINDOWS_SERVER_2012`.
    WindowsServer2012,
    /// `WINDOWS_SERVER_2012_R2`.
    WindowsServer2012R2,
    /// `WINDOWS_SERVER_2016`.
    WindowsServer2016,
}

#[diagnostic::do_not_recommend]
impl Kind for PrivateKeyFlagsV4ClientVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for PrivateKeyFlagsV4ClientVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for PrivateKeyFlagsV4ClientVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrivateKeyFlagsV4ClientVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrivateKeyFlagsV4ClientVersion> for PrivateKeyFlagsV4ClientVersion {
    #[inline]
    fn into_value(self) -> Value<PrivateKeyFlagsV4ClientVersion> {
        const VALUES: &[&str] = &[
            "WINDOWS_SERVER_2012",
            "WINDOWS_SERVER_2012_R2",
            "WINDOWS_SERVER_2016",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PropertyType` of a `KeyUsageProperty` of `AWS::PCAConnectorAD::Template`.
pub enum PropertyType {
    /// `ALL`.
    All,
}

#[diagnostic::do_not_recommend]
impl Kind for PropertyType {}
#[diagnostic::do_not_recommend]
impl TextKind for PropertyType {}
#[diagnostic::do_not_recommend]
impl IdKind for PropertyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PropertyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PropertyType> for PropertyType {
    #[inline]
    fn into_value(self) -> Value<PropertyType> {
        const VALUES: &[&str] = &["ALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
