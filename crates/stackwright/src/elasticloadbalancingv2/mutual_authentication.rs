//! Certificates of clients.

use stackwright_cfn::elasticloadbalancingv2::listener::MutualAuthenticationProperty;
use stackwright_cfn::kinds::elasticloadbalancingv2::TrustStoreArn;
use stackwright_core::{Diagnostic, IntoValue, Value};

use super::codes;

/// What a listener does with the certificate of a client.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html>
#[derive(Clone, Debug, Default)]
pub struct MutualAuthentication {
    mode: Option<&'static str>,
    trust_store_arn: Option<Value<TrustStoreArn>>,
    ignore_client_certificate_expiry: Option<bool>,
    advertise_trust_store_ca_names: Option<bool>,
}

impl MutualAuthentication {
    /// As the service does by itself: clients need no certificate.
    pub fn new() -> Self {
        Self::default()
    }

    /// Clients need no certificate.
    pub fn off() -> Self {
        Self {
            mode: Some("off"),
            ..Self::default()
        }
    }

    /// The whole chain of the client's certificates is handed to the target, in headers.
    pub fn pass_through() -> Self {
        Self {
            mode: Some("passthrough"),
            ..Self::default()
        }
    }

    /// The load balancer verifies the client's certificate by the certificate authorities of a trust
    /// store.
    pub fn verify(trust_store_arn: impl IntoValue<TrustStoreArn>) -> Self {
        let trust_store_arn = Some(trust_store_arn.into_value());
        Self {
            mode: Some("verify"),
            trust_store_arn,
            ..Self::default()
        }
    }

    /// Whether certificates that have expired are accepted. Only with [`verify`](Self::verify).
    /// Default: false.
    #[must_use]
    pub fn ignore_client_certificate_expiry(mut self, ignore: bool) -> Self {
        self.ignore_client_certificate_expiry = Some(ignore);
        self
    }

    /// Whether clients are told which authorities the trust store knows. Only with
    /// [`verify`](Self::verify). Default: false.
    #[must_use]
    pub fn advertise_trust_store_ca_names(mut self, advertise: bool) -> Self {
        self.advertise_trust_store_ca_names = Some(advertise);
        self
    }

    pub(crate) fn render(&self) -> MutualAuthenticationProperty {
        let mut property = MutualAuthenticationProperty::new();
        if let Some(mode) = self.mode {
            property = property.mode(mode);
        }
        if let Some(arn) = &self.trust_store_arn {
            property = property.trust_store_arn(arn);
        }
        if let Some(ignore) = self.ignore_client_certificate_expiry {
            property = property.ignore_client_certificate_expiry(ignore);
        }
        if let Some(advertise) = self.advertise_trust_store_ca_names {
            let word = if advertise { "on" } else { "off" };
            property = property.advertise_trust_store_ca_names(word);
        }
        property
    }

    pub(crate) fn finding(&self) -> Option<Diagnostic> {
        let ignored = self.ignore_client_certificate_expiry == Some(true);
        let advertised = self.advertise_trust_store_ca_names == Some(true);
        let misplaced = self.mode != Some("verify") && (ignored || advertised);
        misplaced.then(|| {
            Diagnostic::error(
                &codes::ILLEGAL_MUTUAL_AUTHENTICATION,
                "client certificates are not verified, so nothing can be said about how",
            )
            .given(format!("mode {}", self.mode.unwrap_or("off")))
            .allowed("these options with MutualAuthentication::verify")
            .help("name a trust store, or leave the options out")
        })
    }
}
