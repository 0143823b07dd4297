// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::CertificateProvider` and its property types.

use crate::l1::*;

/// Creates a certificate provider. AWS IoT Core certificate provider lets you customize how to sign a certificate signing request (CSR) in fleet provisioning. For more information, see [Self-managed certificate signing using AWS IoT Core certificate provider](https://docs.aws.amazon.com/iot/latest/developerguide/provisioning-cert-provider.html) from the *AWS IoT Core Developer Guide*.
///
/// `AWS::IoT::CertificateProvider`; `Ref` returns its `CertificateProviderName`, a [`iot::CertificateProviderName`](kinds::iot::CertificateProviderName).
/// Changing one of these replaces it: `CertificateProviderName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCertificateProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::CertificateProvider",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("certificate_provider.rules"),
};

impl CfnCertificateProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::CertificateProvider";

    /// `CfnCertificateProvider` with its required properties, in alphabetical order:
    ///
    /// - `account_default_for_operations`: A list of the operations that the certificate provider will use to generate certificates.
    /// - `lambda_function_arn`: The ARN of the Lambda function.
    pub fn new(
        account_default_for_operations: impl IntoValue<List<AccountDefaultForOperation>>,
        lambda_function_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AccountDefaultForOperations",
            account_default_for_operations.into_value().into_node(),
        );
        object_.put(
            "LambdaFunctionArn",
            lambda_function_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the certificate provider.
    ///
    /// `CertificateProviderName`; an update replaces the resource.
    pub fn certificate_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateProviderName", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the certificate provider.
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

impl Construct for CfnCertificateProvider {
    type Handle = CfnCertificateProviderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCertificateProviderRef {
        CfnCertificateProviderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCertificateProvider`] of a stack.
pub struct CfnCertificateProviderRef(NodeRef);

impl Clone for CfnCertificateProviderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCertificateProviderRef {}
impl AsNode for CfnCertificateProviderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCertificateProviderRef {
    /// What `Ref` returns: its `CertificateProviderName`, a [`iot::CertificateProviderName`](kinds::iot::CertificateProviderName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::CertificateProviderName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) for the certificate. For example:
    ///
    /// `{ "Fn::GetAtt": ["MyCertificateProvider", "Arn"] }`
    ///
    /// A value similar to the following is returned:
    ///
    /// `arn:aws:iot:ap-southeast-2:123456789012:certprovider/my-certificate-provider`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::CertificateProviderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iot::CertificateProviderName> for &CfnCertificateProviderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::CertificateProviderName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::CertificateProviderArn> for &CfnCertificateProviderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::CertificateProviderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `AccountDefaultForOperations` of `AWS::IoT::CertificateProvider`.
pub enum AccountDefaultForOperation {
    /// `CreateCertificateFromCsr`.
    CreateCertificateFromCsr,
}

#[diagnostic::do_not_recommend]
impl Kind for AccountDefaultForOperation {}
#[diagnostic::do_not_recommend]
impl TextKind for AccountDefaultForOperation {}
#[diagnostic::do_not_recommend]
impl IdKind for AccountDefaultForOperation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccountDefaultForOperation {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccountDefaultForOperation> for AccountDefaultForOperation {
    #[inline]
    fn into_value(self) -> Value<AccountDefaultForOperation> {
        const VALUES: &[&str] = &["CreateCertificateFromCsr"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
