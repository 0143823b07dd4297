//! Certificates that were revoked.

use stackwright_cfn::elasticloadbalancingv2::CfnTrustStoreRevocation;
use stackwright_cfn::elasticloadbalancingv2::trust_store_revocation::RevocationContentProperty;
use stackwright_cfn::kinds::elasticloadbalancingv2::TrustStoreArn;
use stackwright_cfn::kinds::s3::BucketName;
use stackwright_core::{AsNode, Construct, Diagnostic, Fluent, IntoValue, NodeRef, Scope, Value};

use super::codes;

/// How revoked certificates are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevocationType {
    /// By a certificate revocation list of RFC 5280.
    Crl,
}

/// A list of revoked certificates: an object of a bucket.
#[derive(Clone, Debug)]
pub struct RevocationContent {
    bucket: Value<BucketName>,
    key: Value<String>,
    version: Option<Value<String>>,
    revocation_type: Option<RevocationType>,
}

impl RevocationContent {
    /// An object of a bucket.
    pub fn new(bucket: impl IntoValue<BucketName>, key: impl IntoValue<String>) -> Self {
        Self {
            bucket: bucket.into_value(),
            key: key.into_value(),
            version: None,
            revocation_type: None,
        }
    }

    /// The version of the object. Default: the newest.
    #[must_use]
    pub fn version(mut self, version: impl IntoValue<String>) -> Self {
        self.version = Some(version.into_value());
        self
    }

    /// How certificates are listed. Default: [`RevocationType::Crl`], the only one.
    #[must_use]
    pub const fn revocation_type(mut self, revocation_type: RevocationType) -> Self {
        self.revocation_type = Some(revocation_type);
        self
    }

    fn property(self) -> RevocationContentProperty {
        RevocationContentProperty::new()
            .s3_bucket(self.bucket)
            .s3_key(self.key)
            .when_some(self.version, |content, version| {
                content.s3_object_version(version)
            })
            .when_some(self.revocation_type, |content, _| {
                content.revocation_type("CRL")
            })
    }
}

/// Certificates that a [`TrustStore`](super::TrustStore) refuses, although an authority of it issued
/// them.
///
/// ```
/// use stackwright::elasticloadbalancingv2::{RevocationContent, TrustStore, TrustStoreRevocation};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("web");
/// let trusted = stack.add("Trusted", TrustStore::new("certificates-of-shop", "ca.pem"));
/// let revoked = RevocationContent::new("certificates-of-shop", "revoked.crl");
/// stack.add("Revoked", TrustStoreRevocation::new(&trusted, [revoked]));
/// ```
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct TrustStoreRevocation {
    trust_store: Value<TrustStoreArn>,
    contents: Vec<RevocationContent>,
}

impl TrustStoreRevocation {
    /// The lists of certificates that a trust store refuses.
    pub fn new(
        trust_store: impl IntoValue<TrustStoreArn>,
        contents: impl IntoIterator<Item = RevocationContent>,
    ) -> Self {
        Self {
            trust_store: trust_store.into_value(),
            contents: contents.into_iter().collect(),
        }
    }
}

impl Construct for TrustStoreRevocation {
    type Handle = TrustStoreRevocationRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> TrustStoreRevocationRef {
        if self.contents.is_empty() {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_TRUST_STORE,
                "the revocation names no list of certificates",
            );
            scope.diagnose(
                finding
                    .given("no list")
                    .allowed("at least one")
                    .help("name the object that lists revoked certificates"),
            );
        }
        let contents = self.contents.into_iter().map(RevocationContent::property);
        let resource = CfnTrustStoreRevocation::new()
            .trust_store_arn(self.trust_store)
            .revocation_contents(contents.collect::<Vec<_>>());
        scope.add("Resource", resource);
        TrustStoreRevocationRef(scope.node())
    }
}

/// A [`TrustStoreRevocation`] in a stack.
#[derive(Clone, Copy, Debug)]
pub struct TrustStoreRevocationRef(NodeRef);

impl AsNode for TrustStoreRevocationRef {
    fn node(&self) -> NodeRef {
        self.0
    }
}
