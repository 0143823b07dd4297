//! Certificate authorities that a listener trusts.

use stackwright_cfn::elasticloadbalancingv2::CfnTrustStore;
use stackwright_cfn::kinds::elasticloadbalancingv2::TrustStoreArn;
use stackwright_cfn::kinds::s3::BucketName;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Fluent, IntoValue, NodeRef, Scope, Text, Value, intrinsic,
};

use super::codes;

/// The most characters that a trust store's name has.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTrustStore.html>
const LONGEST_NAME: usize = 32;

/// The certificate authorities by which a listener verifies the certificates of its clients: a bundle
/// in PEM format, read from a bucket when the stack is deployed.
///
/// ```
/// use stackwright::elasticloadbalancingv2::{
///     BaseApplicationListener, MutualAuthentication, TrustStore,
/// };
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("web");
/// let trusted = stack.add("Trusted", TrustStore::new("certificates-of-shop", "ca.pem"));
/// let listener = BaseApplicationListener::new()
///     .port(443)
///     .mutual_authentication(MutualAuthentication::verify(&trusted));
/// ```
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct TrustStore {
    bucket: Value<BucketName>,
    key: Value<String>,
    version: Option<Value<String>>,
    name: Option<Value<String>>,
}

impl TrustStore {
    /// The authorities in an object of a bucket.
    pub fn new(bucket: impl IntoValue<BucketName>, key: impl IntoValue<String>) -> Self {
        Self {
            bucket: bucket.into_value(),
            key: key.into_value(),
            version: None,
            name: None,
        }
    }

    /// The version of the object. Default: the newest.
    pub fn version(mut self, version: impl IntoValue<String>) -> Self {
        self.version = Some(version.into_value());
        self
    }

    /// The name: at most 32 letters, digits and hyphens, neither first nor last a hyphen. Default:
    /// made from the path of the construct.
    pub fn trust_store_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// A trust store that exists already.
    #[track_caller]
    pub fn from_trust_store_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<TrustStoreArn>,
    ) -> TrustStoreRef {
        let scope = scope.group(id);
        let arn: Value<TrustStoreArn> = arn.into_value();
        // `…:truststore/NAME/ID`
        let part = intrinsic::select(1, intrinsic::split("/", arn.node().clone()));
        TrustStoreRef {
            node: scope.node(),
            name: part.value(),
            arn,
            of_bundle: None,
        }
    }

    fn check(&self, scope: &Scope) {
        let name = self.name.as_ref().and_then(Value::as_text);
        let legal = |character: char| character.is_ascii_alphanumeric() || character == '-';
        if let Some(name) = name
            && (name.is_empty()
                || name.len() > LONGEST_NAME
                || !name.chars().all(legal)
                || name.starts_with('-')
                || name.ends_with('-'))
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_TRUST_STORE,
                "the trust store's name is not a legal one",
            );
            scope.diagnose(
                finding
                    .given(format!("`{name}`"))
                    .allowed("1 to 32 letters, digits and hyphens, neither first nor last a hyphen")
                    .help("choose another name, or leave it out"),
            );
        }
    }
}

impl Construct for TrustStore {
    type Handle = TrustStoreRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> TrustStoreRef {
        self.check(scope);
        let name = self
            .name
            .unwrap_or_else(|| scope.unique_resource_name("", LONGEST_NAME).into_value());
        let store = CfnTrustStore::new()
            .ca_certificates_bundle_s3_bucket(self.bucket)
            .ca_certificates_bundle_s3_key(self.key)
            .when_some(self.version, |store, version| {
                store.ca_certificates_bundle_s3_object_version(version)
            })
            .name(name);
        let resource = scope.add("Resource", store);
        TrustStoreRef {
            node: scope.node(),
            arn: resource.attr_trust_store_arn(),
            name: resource.reference().to_text(),
            of_bundle: Some((
                resource.attr_number_of_ca_certificates(),
                resource.attr_status(),
            )),
        }
    }
}

/// A [`TrustStore`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct TrustStoreRef {
    node: NodeRef,
    arn: Value<TrustStoreArn>,
    name: Value<String>,
    of_bundle: Option<(Value<i64>, Value<String>)>,
}

impl AsNode for TrustStoreRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<TrustStoreArn> for &TrustStoreRef {
    fn into_value(self) -> Value<TrustStoreArn> {
        self.trust_store_arn()
    }
}

impl TrustStoreRef {
    /// The ARN.
    pub fn trust_store_arn(&self) -> Value<TrustStoreArn> {
        self.arn.clone()
    }

    /// The name, as the CDK has it: of a trust store of this stack it resolves to the ARN.
    pub fn trust_store_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// How many certificates it has, of a trust store of this stack.
    pub fn number_of_ca_certificates(&self) -> Option<Value<i64>> {
        self.of_bundle.as_ref().map(|(number, _)| number.clone())
    }

    /// Whether it is `ACTIVE` or `CREATING`, of a trust store of this stack.
    pub fn status(&self) -> Option<Value<String>> {
        self.of_bundle.as_ref().map(|(_, status)| status.clone())
    }
}
