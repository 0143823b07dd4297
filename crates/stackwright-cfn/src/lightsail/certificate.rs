// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::Certificate` and its property types.

use crate::l1::*;

/// The `AWS::Lightsail::Certificate` resource specifies an SSL/TLS certificate that you can use with a content delivery network (CDN) distribution and a container service.
///
/// > For information about certificates that you can use with a load balancer, see [AWS::Lightsail::LoadBalancerTlsCertificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-loadbalancertlscertificate.html).
///
/// `AWS::Lightsail::Certificate`; `Ref` returns its `CertificateName`, a [`lightsail::CertificateName`](kinds::lightsail::CertificateName).
/// Changing one of these replaces it: `CertificateName`, `DomainName`, `SubjectAlternativeNames`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-certificate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCertificate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::Certificate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("certificate.rules"),
};

impl CfnCertificate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::Certificate";

    /// `CfnCertificate` with its required properties, in alphabetical order:
    ///
    /// - `certificate_name`: The name of the certificate.
    /// - `domain_name`: The domain name of the certificate.
    pub fn new(
        certificate_name: impl IntoValue<String>,
        domain_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CertificateName", certificate_name.into_value().into_node());
        object_.put("DomainName", domain_name.into_value().into_node());
        Self(object_)
    }

    /// An array of strings that specify the alternate domains (such as `example.org`) and subdomains (such as `blog.example.com`) of the certificate.
    ///
    /// `SubjectAlternativeNames`; an update replaces the resource.
    pub fn subject_alternative_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SubjectAlternativeNames", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *AWS CloudFormation User Guide*.
    ///
    /// > The `Value` of `Tags` is optional for Lightsail resources.
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
    /// What `Ref` returns: its `CertificateName`, a [`lightsail::CertificateName`](kinds::lightsail::CertificateName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::CertificateName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the certificate.
    ///
    /// `Fn::GetAtt` of `CertificateArn`.
    #[inline]
    pub fn attr_certificate_arn(&self) -> Value<kinds::lightsail::CertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CertificateArn")))
    }

    /// The validation status of the certificate.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::lightsail::CertificateName> for &CfnCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::CertificateName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::CertificateArn> for &CfnCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::CertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CertificateArn")))
    }
}
