// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::CACertificate` and its property types.

use crate::l1::*;

/// Specifies a CA certificate.
///
/// `AWS::IoT::CACertificate`; `Ref` returns its `Id`, a [`iot::CaCertificateId`](kinds::iot::CaCertificateId).
/// Changing one of these replaces it: `CACertificatePem`, `CertificateMode`, `VerificationCertificatePem`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCACertificate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::CACertificate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ca_certificate.rules"),
};

impl CfnCACertificate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::CACertificate";

    /// `CfnCACertificate` with its required properties, in alphabetical order:
    ///
    /// - `ca_certificate_pem`: The certificate data in PEM format.
    /// - `status`: The status of the CA certificate.
    pub fn new(
        ca_certificate_pem: impl IntoValue<String>,
        status: impl IntoValue<super::Status>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CACertificatePem",
            ca_certificate_pem.into_value().into_node(),
        );
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// Whether the CA certificate is configured for auto registration of device certificates. Valid values are "ENABLE" and "DISABLE".
    ///
    /// `AutoRegistrationStatus`; one of `ENABLE`, `DISABLE`; updated in place.
    pub fn auto_registration_status(
        mut self,
        value: impl IntoValue<AutoRegistrationStatus>,
    ) -> Self {
        self.0
            .put("AutoRegistrationStatus", value.into_value().into_node());
        self
    }

    /// The mode of the CA.
    ///
    /// All the device certificates that are registered using this CA will be registered in the same mode as the CA. For more information about certificate mode for device certificates, see [certificate mode](https://docs.aws.amazon.com//iot/latest/apireference/API_CertificateDescription.html#iot-Type-CertificateDescription-certificateMode).
    ///
    /// Valid values are "DEFAULT" and "SNI_ONLY".
    ///
    /// `CertificateMode`; one of `DEFAULT`, `SNI_ONLY`; an update replaces the resource.
    pub fn certificate_mode(mut self, value: impl IntoValue<super::CertificateMode>) -> Self {
        self.0
            .put("CertificateMode", value.into_value().into_node());
        self
    }

    /// Information about the registration configuration.
    ///
    /// `RegistrationConfig`; updated in place.
    pub fn registration_config(
        mut self,
        value: impl IntoValue<RegistrationConfigProperty>,
    ) -> Self {
        self.0
            .put("RegistrationConfig", value.into_value().into_node());
        self
    }

    /// If true, removes auto registration.
    ///
    /// `RemoveAutoRegistration`; updated in place.
    pub fn remove_auto_registration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RemoveAutoRegistration", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The private key verification certificate.
    ///
    /// `VerificationCertificatePem`; an update replaces the resource.
    pub fn verification_certificate_pem(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VerificationCertificatePem", value.into_value().into_node());
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

impl Construct for CfnCACertificate {
    type Handle = CfnCACertificateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCACertificateRef {
        CfnCACertificateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCACertificate`] of a stack.
pub struct CfnCACertificateRef(NodeRef);

impl Clone for CfnCACertificateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCACertificateRef {}
impl AsNode for CfnCACertificateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCACertificateRef {
    /// What `Ref` returns: its `Id`, a [`iot::CaCertificateId`](kinds::iot::CaCertificateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::CaCertificateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) for the CA certificate. For example:
    ///
    /// `{ "Fn::GetAtt": ["MyCACertificate", "Arn"] }`
    ///
    /// A value similar to the following is returned:
    ///
    /// `arn:aws:iot:us-east-1:123456789012:cacert/a6be6b84559801927e35a8f901fae08b5971d78d1562e29504ff9663b276a5f5`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::CaCertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The CA certificate ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iot::CaCertificateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iot::CaCertificateId> for &CfnCACertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::CaCertificateId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::CaCertificateArn> for &CfnCACertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::CaCertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The registration configuration.
///
/// The property type `RegistrationConfig` of `AWS::IoT::CACertificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegistrationConfigProperty(Object);

impl RegistrationConfigProperty {
    /// `RegistrationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the role.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The template body.
    ///
    /// `TemplateBody`.
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateBody", value.into_value().into_node());
        self
    }

    /// The name of the provisioning template.
    ///
    /// `TemplateName`.
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateName", value.into_value().into_node());
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

impl Kind for RegistrationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegistrationConfigProperty> for RegistrationConfigProperty {}
impl From<RegistrationConfigProperty> for Node {
    #[inline]
    fn from(value: RegistrationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegistrationConfigProperty> for RegistrationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RegistrationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AutoRegistrationStatus` of `AWS::IoT::CACertificate`.
pub enum AutoRegistrationStatus {
    /// `DISABLE`.
    Disable,
    /// `ENABLE`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoRegistrationStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoRegistrationStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoRegistrationStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoRegistrationStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoRegistrationStatus> for AutoRegistrationStatus {
    #[inline]
    fn into_value(self) -> Value<AutoRegistrationStatus> {
        const VALUES: &[&str] = &["DISABLE", "ENABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
