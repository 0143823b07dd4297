//! How it is proved that the names of a certificate are yours.

use stackwright_cfn::certificatemanager::certificate::DomainValidationOptionProperty;
use stackwright_core::{Diagnostic, Scope, Value};

use super::codes;
use crate::route53::HostedZoneRef;

/// How it is proved that the names of a certificate are yours.
///
/// <https://docs.aws.amazon.com/acm/latest/userguide/domain-ownership-validation.html>
#[derive(Clone, Debug)]
pub struct CertificateValidation(Method);

#[derive(Clone, Debug)]
enum Method {
    /// The zone for every name, or zones by name.
    Dns(Option<HostedZoneRef>, Vec<(String, HostedZoneRef)>),
    /// The domains to which mail goes, by name.
    Email(Vec<(String, String)>),
}

impl CertificateValidation {
    /// By DNS records that you create yourself, while the deployment waits.
    pub fn from_dns() -> Self {
        Self(Method::Dns(None, Vec::new()))
    }

    /// By DNS records that are created in a hosted zone, which holds all the names.
    pub fn from_dns_in(zone: &HostedZoneRef) -> Self {
        Self(Method::Dns(Some(zone.clone()), Vec::new()))
    }

    /// By DNS records that are created in several hosted zones, each given with the name of the
    /// certificate that it is for.
    pub fn from_dns_multi_zone<'a, N: Into<String>>(
        zones: impl IntoIterator<Item = (N, &'a HostedZoneRef)>,
    ) -> Self {
        let zones = zones
            .into_iter()
            .map(|(name, zone)| (name.into(), zone.clone()));
        Self(Method::Dns(None, zones.collect()))
    }

    /// By mail to the usual addresses of the registered domain, `admin@example.com` and so on.
    pub fn from_email() -> Self {
        Self(Method::Email(Vec::new()))
    }

    /// By mail to the addresses of the domains given for names of the certificate.
    pub fn from_email_to<N: Into<String>, D: Into<String>>(
        domains: impl IntoIterator<Item = (N, D)>,
    ) -> Self {
        let domains = domains
            .into_iter()
            .map(|(name, domain)| (name.into(), domain.into()));
        Self(Method::Email(domains.collect()))
    }

    pub(crate) fn method(&self) -> &'static str {
        match &self.0 {
            Method::Dns(..) => "DNS",
            Method::Email(_) => "EMAIL",
        }
    }

    /// What is said of each name; nothing of a name about which nothing is known.
    pub(crate) fn options(
        &self,
        scope: &Scope,
        names: &[Value<String>],
    ) -> Vec<DomainValidationOptionProperty> {
        let option = |name: &Value<String>| DomainValidationOptionProperty::new().domain_name(name);
        match &self.0 {
            Method::Dns(Some(zone), _) => {
                let covered = |name: &&Value<String>| !is_covered(name, names);
                let names = names.iter().filter(covered);
                names
                    .map(|name| option(name).hosted_zone_id(zone.hosted_zone_id()))
                    .collect()
            }
            Method::Dns(None, zones) => {
                let zone = |name: &Value<String>| {
                    let text = name.as_text()?;
                    zones
                        .iter()
                        .find(|(known, _)| known == text)
                        .map(|(_, zone)| zone)
                };
                let known = names.iter().filter_map(|name| Some((name, zone(name)?)));
                known
                    .map(|(name, zone)| option(name).hosted_zone_id(zone.hosted_zone_id()))
                    .collect()
            }
            Method::Email(domains) => names
                .iter()
                .map(|name| option(name).validation_domain(mail_domain(scope, name, domains)))
                .collect(),
        }
    }
}

/// Whether the validation of `example.com` proves this name, `*.example.com`, too.
fn is_covered(name: &Value<String>, names: &[Value<String>]) -> bool {
    let below = name.as_text().and_then(|name| name.strip_prefix("*."));
    below.is_some_and(|below| names.iter().any(|other| other.as_text() == Some(below)))
}

/// The domain whose addresses get the mail: the one that is named, else the registered one.
fn mail_domain(scope: &Scope, name: &Value<String>, domains: &[(String, String)]) -> String {
    let Some(text) = name.as_text() else {
        scope.diagnose(
            Diagnostic::error(
                &codes::UNKNOWN_VALIDATION_DOMAIN,
                "the domain that validates a name can't be told before deployment",
            )
            .given("a name that is known only at deployment")
            .allowed("a literal name")
            .help("validate by DNS: `CertificateValidation::from_dns()`"),
        );
        return String::new();
    };
    let named = domains
        .iter()
        .find(|(known, _)| known == text)
        .map(|(_, domain)| domain.clone());
    named.unwrap_or_else(|| registered_domain(text).to_owned())
}

/// Endings of two labels under which names are registered, of those in common use.
/// <https://publicsuffix.org/list/>
const TWO_LABEL_SUFFIXES: [&str; 24] = [
    "ac.uk", "co.at", "co.id", "co.il", "co.in", "co.jp", "co.kr", "co.nz", "co.th", "co.uk",
    "co.za", "com.ar", "com.au", "com.br", "com.cn", "com.hk", "com.mx", "com.my", "com.sg",
    "com.tr", "com.tw", "gov.uk", "org.au", "org.uk",
];

/// The registered domain above a name: `example.com` of `www.example.com`.
fn registered_domain(name: &str) -> &str {
    let labels: Vec<&str> = name.rsplitn(4, '.').collect();
    let tail = |labels: &[&str]| {
        let length: usize = labels.iter().map(|label| label.len() + 1).sum();
        &name[(name.len() + 1).saturating_sub(length)..]
    };
    match labels.as_slice() {
        [last, second, third, ..] if TWO_LABEL_SUFFIXES.contains(&tail(&[*last, *second])) => {
            tail(&[*last, *second, *third])
        }
        [last, second, ..] => tail(&[*last, *second]),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::registered_domain;

    #[test]
    fn the_registered_domain_stands_above_its_names() {
        assert_eq!(registered_domain("a.b.example.com"), "example.com");
        assert_eq!(registered_domain("example.com"), "example.com");
        assert_eq!(registered_domain("a.b.example.co.uk"), "example.co.uk");
        assert_eq!(registered_domain("*.example.com"), "example.com");
    }
}
