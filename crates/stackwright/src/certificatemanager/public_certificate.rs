//! Certificates.

use stackwright_cfn::certificatemanager::CfnCertificate;
use stackwright_cfn::kinds::certificatemanager::CertificateArn;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, NodeRef, Scope, Tag, Text, Value,
};

use super::certificate_validation::CertificateValidation;
use super::codes;
use crate::cloudwatch::{Metric, Statistic};

/// The algorithm of a certificate's key pair.
///
/// <https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html#algorithms-term>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAlgorithm(pub(super) Text);

impl KeyAlgorithm {
    /// RSA with 2048 bits, what the service takes by itself.
    pub const RSA_2048: Self = Self(Text::Borrowed("RSA_2048"));
    /// ECDSA on the curve P-256.
    pub const EC_PRIME256V1: Self = Self(Text::Borrowed("EC_prime256v1"));
    /// ECDSA on the curve P-384.
    pub const EC_SECP384R1: Self = Self(Text::Borrowed("EC_secp384r1"));
    /// ECDSA on the curve P-521.
    pub const EC_SECP521R1: Self = Self(Text::Borrowed("EC_secp521r1"));
    /// RSA with 1024 bits, which no client should trust any more; for imported certificates only.
    pub const RSA_1024: Self = Self(Text::Borrowed("RSA_1024"));
    /// RSA with 3072 bits.
    pub const RSA_3072: Self = Self(Text::Borrowed("RSA_3072"));
    /// RSA with 4096 bits.
    pub const RSA_4096: Self = Self(Text::Borrowed("RSA_4096"));

    /// An algorithm by its name.
    pub fn named(name: impl Into<Text>) -> Self {
        Self(name.into())
    }
}

/// A public certificate for one or more domain names, which ACM renews.
///
/// CloudFormation waits until its names are validated. With a hosted zone, that happens by itself.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::certificatemanager::{Certificate, CertificateValidation};
/// use stackwright::route53::HostedZone;
///
/// let stack = Stack::new("web");
/// let zone = HostedZone::from_hosted_zone_attributes(&stack, "Zone", "Z123", "example.com");
/// let validation = CertificateValidation::from_dns_in(&zone);
/// stack.add("Certificate", Certificate::new("www.example.com").validation(validation));
/// ```
///
/// <https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct Certificate {
    domain_name: Value<String>,
    subject_alternative_names: Vec<Value<String>>,
    validation: CertificateValidation,
    certificate_name: Option<Value<String>>,
    transparency_logging_enabled: Option<bool>,
    key_algorithm: Option<KeyAlgorithm>,
    allow_export: Option<bool>,
}

impl Certificate {
    /// A certificate for a domain name of at most 64 characters; `*.example.com` stands for every
    /// name directly below `example.com`.
    pub fn new(domain_name: impl IntoValue<String>) -> Self {
        Self {
            domain_name: domain_name.into_value(),
            subject_alternative_names: Vec::new(),
            validation: CertificateValidation::from_email(),
            certificate_name: None,
            transparency_logging_enabled: None,
            key_algorithm: None,
            allow_export: None,
        }
    }

    /// More names that it is for. Default: none.
    pub fn subject_alternative_names<N: IntoValue<String>>(
        mut self,
        names: impl IntoIterator<Item = N>,
    ) -> Self {
        self.subject_alternative_names
            .extend(names.into_iter().map(IntoValue::into_value));
        self
    }

    /// How it is proved that the names are yours. Default: by mail to the addresses of the domain,
    /// as the CDK has it.
    pub fn validation(mut self, validation: CertificateValidation) -> Self {
        self.validation = validation;
        self
    }

    /// The value of its `Name` tag. Default: the path of the construct.
    pub fn certificate_name(mut self, name: impl IntoValue<String>) -> Self {
        self.certificate_name = Some(name.into_value());
        self
    }

    /// Whether it is published in certificate transparency logs, without which browsers refuse it.
    /// Default: true.
    pub fn transparency_logging_enabled(mut self, enabled: bool) -> Self {
        self.transparency_logging_enabled = Some(enabled);
        self
    }

    /// The algorithm of its key pair. Default: RSA with 2048 bits.
    pub fn key_algorithm(mut self, algorithm: KeyAlgorithm) -> Self {
        self.key_algorithm = Some(algorithm);
        self
    }

    /// Whether certificate and key can be exported, which costs. Default: false.
    pub fn allow_export(mut self, allow: bool) -> Self {
        self.allow_export = Some(allow);
        self
    }

    /// A certificate that exists already.
    #[track_caller]
    pub fn from_certificate_arn(
        scope: &Scope,
        id: impl Into<Text>,
        certificate_arn: impl IntoValue<CertificateArn>,
    ) -> CertificateRef {
        CertificateRef::of(&scope.group(id), certificate_arn.into_value())
    }
}

impl Construct for Certificate {
    type Handle = CertificateRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> CertificateRef {
        check_domain_name(scope, &self.domain_name);
        let mut names = vec![self.domain_name.clone()];
        names.extend(self.subject_alternative_names.iter().cloned());
        let mut resource =
            CfnCertificate::new(self.domain_name).validation_method(self.validation.method());
        let options = self.validation.options(scope, &names);
        if !options.is_empty() {
            resource = resource.domain_validation_options(options);
        }
        if !self.subject_alternative_names.is_empty() {
            resource = resource.subject_alternative_names(self.subject_alternative_names);
        }
        let word = |enabled: bool| if enabled { "ENABLED" } else { "DISABLED" };
        if let Some(enabled) = self.transparency_logging_enabled {
            resource = resource.certificate_transparency_logging_preference(word(enabled));
        }
        if let Some(algorithm) = self.key_algorithm {
            resource = resource.key_algorithm(algorithm.0);
        }
        if self.allow_export == Some(true) {
            resource = resource.certificate_export(word(true));
        }
        let resource = scope.add("Resource", resource);
        let path = || Value::from_node(Node::text(truncated(scope.path())));
        let name: Value<String> = self.certificate_name.unwrap_or_else(path);
        scope.tag(Tag::new("Name", name));
        CertificateRef::of(scope, resource.reference())
    }
}

pub(super) fn check_domain_name(scope: &Scope, domain_name: &Value<String>) {
    if let Some(name) = domain_name.as_text()
        && name.len() > 64
    {
        scope.diagnose(
            Diagnostic::error(
                &codes::DOMAIN_NAME_TOO_LONG,
                "the domain name of the certificate is too long",
            )
            .given(format!("`{name}`, {} characters", name.len()))
            .allowed("at most 64 characters")
            .help("take a shorter name first, and this one as an alternative name"),
        );
    }
}

/// The most characters of a tag's value that the CDK takes from a path.
fn truncated(path: String) -> String {
    path.chars().take(255).collect()
}

/// A certificate, created or imported.
#[derive(Clone, Debug)]
pub struct CertificateRef {
    node: NodeRef,
    arn: Value<CertificateArn>,
}

impl AsNode for CertificateRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<CertificateArn> for &CertificateRef {
    fn into_value(self) -> Value<CertificateArn> {
        self.certificate_arn()
    }
}

impl CertificateRef {
    pub(super) fn of(scope: &Scope, arn: Value<CertificateArn>) -> Self {
        Self {
            node: scope.node(),
            arn,
        }
    }

    /// The ARN.
    pub fn certificate_arn(&self) -> Value<CertificateArn> {
        self.arn.clone()
    }

    /// How many days the certificate holds, of its names the one with the fewest.
    pub fn metric_days_to_expiry(&self) -> Metric {
        Metric::new("AWS/CertificateManager", "DaysToExpiry")
            .dimension("CertificateArn", self.certificate_arn())
            .statistic(Statistic::MINIMUM)
            .period(Duration::days(1))
    }
}
