//! Certificates of listeners.

use stackwright_cfn::elasticloadbalancingv2::CfnListenerCertificate;
use stackwright_cfn::elasticloadbalancingv2::listener_certificate::CertificateProperty;
use stackwright_cfn::kinds::elasticloadbalancingv2::{CertificateArn, ListenerArn};
use stackwright_core::{Construct, IntoValue, Scope, Value};

use crate::certificatemanager::CertificateRef;

/// A certificate by which a listener identifies itself.
#[derive(Clone, Debug, PartialEq)]
pub struct ListenerCertificate {
    arn: Value<CertificateArn>,
}

impl ListenerCertificate {
    /// A certificate of ACM or IAM by its ARN.
    pub fn from_arn(certificate_arn: impl IntoValue<CertificateArn>) -> Self {
        Self {
            arn: certificate_arn.into_value(),
        }
    }

    /// The ARN.
    pub fn certificate_arn(&self) -> Value<CertificateArn> {
        self.arn.clone()
    }
}

impl From<&CertificateRef> for ListenerCertificate {
    fn from(certificate: &CertificateRef) -> Self {
        Self::from_arn(certificate.certificate_arn())
    }
}

impl From<&ListenerCertificate> for ListenerCertificate {
    fn from(certificate: &ListenerCertificate) -> Self {
        certificate.clone()
    }
}

/// More certificates for a listener that has its first: it picks the one that the client asks for.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct ApplicationListenerCertificate {
    listener_arn: Value<ListenerArn>,
    certificates: Vec<ListenerCertificate>,
}

impl ApplicationListenerCertificate {
    /// Certificates for a listener.
    pub fn new<C: Into<ListenerCertificate>>(
        listener: impl IntoValue<ListenerArn>,
        certificates: impl IntoIterator<Item = C>,
    ) -> Self {
        let certificates = certificates.into_iter().map(Into::into).collect();
        Self {
            listener_arn: listener.into_value(),
            certificates,
        }
    }
}

impl Construct for ApplicationListenerCertificate {
    type Handle = ();
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) {
        let property = |certificate: &ListenerCertificate| {
            CertificateProperty::new().certificate_arn(certificate.certificate_arn())
        };
        let certificates: Vec<_> = self.certificates.iter().map(property).collect();
        scope.add(
            "Resource",
            CfnListenerCertificate::new(certificates, self.listener_arn),
        );
    }
}
