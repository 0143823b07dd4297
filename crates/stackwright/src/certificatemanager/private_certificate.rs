//! Certificates of a private authority.

use stackwright_cfn::certificatemanager::CfnCertificate;
use stackwright_cfn::kinds::acmpca::CertificateAuthorityArn;
use stackwright_cfn::kinds::certificatemanager::CertificateArn;
use stackwright_core::{Construct, Fluent, IntoValue, Scope, Text, Value};

use super::public_certificate::{Certificate, CertificateRef, KeyAlgorithm, check_domain_name};

/// A certificate that an authority of AWS Private CA issues, for names inside of an organization.
///
/// ```
/// use stackwright::certificatemanager::PrivateCertificate;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("internal");
/// let authority = "arn:aws:acm-pca:eu-central-1:123456789012:certificate-authority/023077d8";
/// stack.add("Certificate", PrivateCertificate::new("orders.shop.internal", authority));
/// ```
///
/// <https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-request-private.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct PrivateCertificate {
    domain_name: Value<String>,
    certificate_authority: Value<CertificateAuthorityArn>,
    subject_alternative_names: Vec<Value<String>>,
    key_algorithm: Option<KeyAlgorithm>,
    allow_export: bool,
}

impl PrivateCertificate {
    /// A certificate for a domain name of at most 64 characters, by an authority.
    pub fn new(
        domain_name: impl IntoValue<String>,
        certificate_authority: impl IntoValue<CertificateAuthorityArn>,
    ) -> Self {
        Self {
            domain_name: domain_name.into_value(),
            certificate_authority: certificate_authority.into_value(),
            subject_alternative_names: Vec::new(),
            key_algorithm: None,
            allow_export: false,
        }
    }

    /// More names that the certificate is for. Default: none.
    pub fn subject_alternative_names<N: IntoValue<String>>(
        mut self,
        names: impl IntoIterator<Item = N>,
    ) -> Self {
        let names = names.into_iter().map(IntoValue::into_value);
        self.subject_alternative_names.extend(names);
        self
    }

    /// The algorithm of its key, of the family of the authority's own key. Default: RSA with 2048 bits.
    pub fn key_algorithm(mut self, algorithm: KeyAlgorithm) -> Self {
        self.key_algorithm = Some(algorithm);
        self
    }

    /// Whether the certificate can be exported with its private key. Default: false.
    pub const fn allow_export(mut self, allow: bool) -> Self {
        self.allow_export = allow;
        self
    }

    /// A certificate that exists already.
    #[track_caller]
    pub fn from_certificate_arn(
        scope: &Scope,
        id: impl Into<Text>,
        certificate_arn: impl IntoValue<CertificateArn>,
    ) -> CertificateRef {
        Certificate::from_certificate_arn(scope, id, certificate_arn)
    }
}

impl Construct for PrivateCertificate {
    type Handle = CertificateRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> CertificateRef {
        check_domain_name(scope, &self.domain_name);
        let mut resource = CfnCertificate::new(self.domain_name)
            .certificate_authority_arn(self.certificate_authority)
            .when_some(self.key_algorithm, |certificate, algorithm| {
                certificate.key_algorithm(algorithm.0)
            });
        if !self.subject_alternative_names.is_empty() {
            resource = resource.subject_alternative_names(self.subject_alternative_names);
        }
        if self.allow_export {
            resource = resource.certificate_export("ENABLED");
        }
        let resource = scope.add("Resource", resource);
        CertificateRef::of(scope, resource.reference())
    }
}
