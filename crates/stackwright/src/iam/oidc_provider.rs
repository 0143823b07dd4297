//! Identity providers that speak OpenID Connect.

use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, NodeRef, RemovalPolicy, Scope, Text, Value, intrinsic,
};

use super::codes;
use stackwright_cfn::iam::CfnOIDCProvider;
use stackwright_cfn::kinds::iam::OidcProviderArn;

/// The most clients and certificates that a provider knows.
/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html>
const MOST_CLIENTS: usize = 100;
const MOST_THUMBPRINTS: usize = 5;

/// An identity provider that speaks OpenID Connect (`AWS::IAM::OIDCProvider`), such as GitHub: its
/// identities take on roles that trust an
/// [`OpenIdConnectPrincipal`](super::OpenIdConnectPrincipal).
///
/// ```
/// use stackwright::iam::{Conditions, OidcProviderNative, OpenIdConnectPrincipal, Role};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("deployment");
/// let git_hub = OidcProviderNative::new("https://token.actions.githubusercontent.com")
///     .client_ids(["sts.amazonaws.com"]);
/// let git_hub = stack.add("GitHub", git_hub);
/// let repository = Conditions::new().with(
///     "StringLike",
///     "token.actions.githubusercontent.com:sub",
///     "repo:example/shop:*",
/// );
/// let workflows = OpenIdConnectPrincipal::new(&git_hub).with_conditions(repository);
/// stack.add("Deploy", Role::new(workflows));
/// ```
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html>
#[derive(Clone, Debug)]
pub struct OidcProviderNative {
    url: Value<String>,
    client_ids: Vec<Value<String>>,
    thumbprints: Vec<Value<String>>,
    removal_policy: Option<RemovalPolicy>,
}

impl OidcProviderNative {
    /// The provider with this URL, which begins with `https://` and is the `iss` of its tokens.
    pub fn new(url: impl IntoValue<String>) -> Self {
        Self {
            url: url.into_value(),
            client_ids: Vec::new(),
            thumbprints: Vec::new(),
            removal_policy: None,
        }
    }

    /// The clients that tokens are for, their `aud`: at most 100. Default: none.
    #[must_use]
    pub fn client_ids<C: IntoValue<String>>(mut self, ids: impl IntoIterator<Item = C>) -> Self {
        let ids = ids.into_iter().map(IntoValue::into_value);
        self.client_ids.extend(ids);
        self
    }

    /// The SHA-1 digests of certificates that the provider's server has: at most 5, of 40 hexadecimal
    /// digits. Default: IAM finds them out.
    #[must_use]
    pub fn thumbprints<T: IntoValue<String>>(
        mut self,
        thumbprints: impl IntoIterator<Item = T>,
    ) -> Self {
        let thumbprints = thumbprints.into_iter().map(IntoValue::into_value);
        self.thumbprints.extend(thumbprints);
        self
    }

    /// What happens to the provider when it leaves the stack. Default: it is deleted.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// A provider that exists already.
    #[track_caller]
    pub fn from_oidc_provider_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<OidcProviderArn>,
    ) -> OidcProviderRef {
        OidcProviderRef::new(&scope.group(id), arn.into_value())
    }

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: String, allowed: &str| {
            scope.diagnose(
                Diagnostic::error(&codes::ILLEGAL_IDENTITY_PROVIDER, message)
                    .given(given)
                    .allowed(allowed)
                    .help("correct it, or leave it out where it is not needed"),
            );
        };
        if let Some(url) = self
            .url
            .as_text()
            .filter(|url| !url.starts_with("https://"))
        {
            let allowed = "a URL that begins with `https://`";
            refuse(
                "the provider is not reached over HTTPS",
                format!("`{url}`"),
                allowed,
            );
        }
        if self.client_ids.len() > MOST_CLIENTS {
            let given = format!("{} clients", self.client_ids.len());
            refuse("the provider has too many clients", given, "at most 100");
        }
        if self.thumbprints.len() > MOST_THUMBPRINTS {
            let given = format!("{} thumbprints", self.thumbprints.len());
            refuse("the provider has too many thumbprints", given, "at most 5");
        }
        let legal = |text: &&str| text.len() == 40 && text.chars().all(|c| c.is_ascii_hexdigit());
        let thumbprints = self.thumbprints.iter().filter_map(Value::as_text);
        if let Some(thumbprint) = thumbprints.into_iter().find(|text| !legal(text)) {
            let given = format!("`{thumbprint}`");
            refuse("this is not a thumbprint", given, "40 hexadecimal digits");
        }
    }
}

impl Construct for OidcProviderNative {
    type Handle = OidcProviderRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> OidcProviderRef {
        self.check(scope);
        let mut resource = CfnOIDCProvider::new().url(self.url);
        if !self.client_ids.is_empty() {
            resource = resource.client_id_list(self.client_ids);
        }
        if !self.thumbprints.is_empty() {
            resource = resource.thumbprint_list(self.thumbprints);
        }
        let resource = scope.add("Resource", resource);
        if let Some(policy) = self.removal_policy {
            scope.edit(&resource).removal_policy(policy);
        }
        OidcProviderRef::new(scope, resource.reference())
    }
}

/// An [`OidcProviderNative`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct OidcProviderRef {
    node: NodeRef,
    arn: Value<OidcProviderArn>,
}

impl AsNode for OidcProviderRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<OidcProviderArn> for &OidcProviderRef {
    fn into_value(self) -> Value<OidcProviderArn> {
        self.oidc_provider_arn()
    }
}

impl IntoValue<String> for &OidcProviderRef {
    fn into_value(self) -> Value<String> {
        self.arn.to_text()
    }
}

impl OidcProviderRef {
    fn new(scope: &Scope, arn: Value<OidcProviderArn>) -> Self {
        Self {
            node: scope.node(),
            arn,
        }
    }

    /// The ARN.
    pub fn oidc_provider_arn(&self) -> Value<OidcProviderArn> {
        self.arn.clone()
    }

    /// The URL without `https://`: what the keys of conditions begin with.
    pub fn oidc_provider_issuer(&self) -> Value<String> {
        let parts = intrinsic::split(":oidc-provider/", self.arn.node().clone());
        intrinsic::select(1, parts).value()
    }
}
