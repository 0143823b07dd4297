// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::LoadBalancerTlsCertificate` and its property types.

use crate::l1::*;

/// The `AWS::Lightsail::LoadBalancerTlsCertificate` resource specifies a TLS certificate that can be used with a Lightsail load balancer.
///
/// `AWS::Lightsail::LoadBalancerTlsCertificate`; `Ref` returns the physical id, which is made of `CertificateName`, `LoadBalancerName`.
/// Changing one of these replaces it: `CertificateAlternativeNames`, `CertificateDomainName`, `CertificateName`, `LoadBalancerName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancertlscertificate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLoadBalancerTlsCertificate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::LoadBalancerTlsCertificate",
    tags: None,
    rules: include_str!("load_balancer_tls_certificate.rules"),
};

impl CfnLoadBalancerTlsCertificate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::LoadBalancerTlsCertificate";

    /// `CfnLoadBalancerTlsCertificate` with its required properties, in alphabetical order:
    ///
    /// - `certificate_domain_name`: The domain name for the SSL/TLS certificate.
    /// - `certificate_name`: The name of the SSL/TLS certificate.
    /// - `load_balancer_name`: The name of the load balancer that the SSL/TLS certificate is attached to.
    pub fn new(
        certificate_domain_name: impl IntoValue<String>,
        certificate_name: impl IntoValue<String>,
        load_balancer_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateDomainName",
            certificate_domain_name.into_value().into_node(),
        );
        object_.put("CertificateName", certificate_name.into_value().into_node());
        object_.put(
            "LoadBalancerName",
            load_balancer_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// An array of alternative domain names and subdomain names for your SSL/TLS certificate.
    ///
    /// In addition to the primary domain name, you can have up to nine alternative domain names. Wildcards (such as `*.example.com`) are not supported.
    ///
    /// `CertificateAlternativeNames`; an update replaces the resource.
    pub fn certificate_alternative_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "CertificateAlternativeNames",
            value.into_value().into_node(),
        );
        self
    }

    /// A Boolean value indicating whether HTTPS redirection is enabled for the load balancer that the TLS certificate is attached to.
    ///
    /// `HttpsRedirectionEnabled`; updated in place.
    pub fn https_redirection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("HttpsRedirectionEnabled", value.into_value().into_node());
        self
    }

    /// A Boolean value indicating whether the SSL/TLS certificate is attached to a Lightsail load balancer.
    ///
    /// `IsAttached`; updated in place.
    pub fn is_attached(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsAttached", value.into_value().into_node());
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

impl Construct for CfnLoadBalancerTlsCertificate {
    type Handle = CfnLoadBalancerTlsCertificateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLoadBalancerTlsCertificateRef {
        CfnLoadBalancerTlsCertificateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLoadBalancerTlsCertificate`] of a stack.
pub struct CfnLoadBalancerTlsCertificateRef(NodeRef);

impl Clone for CfnLoadBalancerTlsCertificateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLoadBalancerTlsCertificateRef {}
impl AsNode for CfnLoadBalancerTlsCertificateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLoadBalancerTlsCertificateRef {
    /// What `Ref` returns: the physical id, which is made of `CertificateName`, `LoadBalancerName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the SSL/TLS certificate.
    ///
    /// `Fn::GetAtt` of `LoadBalancerTlsCertificateArn`.
    #[inline]
    pub fn attr_load_balancer_tls_certificate_arn(
        &self,
    ) -> Value<kinds::lightsail::LoadBalancerTlsCertificateArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoadBalancerTlsCertificateArn"),
        ))
    }

    /// The validation status of the SSL/TLS certificate.
    ///
    /// Valid Values: `PENDING_VALIDATION` | `ISSUED` | `INACTIVE` | `EXPIRED` | `VALIDATION_TIMED_OUT` | `REVOKED` | `FAILED` | `UNKNOWN`
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::lightsail::LoadBalancerTlsCertificateArn>
    for &CfnLoadBalancerTlsCertificateRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::LoadBalancerTlsCertificateArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoadBalancerTlsCertificateArn"),
        ))
    }
}
