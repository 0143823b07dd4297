//! OpenID Connect providers: identities from outside of AWS.

use stackwright_cfn::iam::CfnOIDCProvider;
use stackwright_cfn::kinds::iam::OidcProviderArn;
use stackwright_core::{
    AsNode, Construct, Fluent, IntoValue, NodeRef, RemovalPolicy, Scope, Text, Value, intrinsic,
};

/// An OpenID Connect provider (`AWS::IAM::OIDCProvider`), such as GitHub or GitLab: its identities take on
/// roles of the account without a long-lived key. The CDK's `OidcProviderNative`.
///
/// ```
/// use stackwright::iam::{Conditions, OidcProviderNative, OpenIdConnectPrincipal, Role};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("deployment");
/// let github = OidcProviderNative::new("https://token.actions.githubusercontent.com")
///     .client_ids(["sts.amazonaws.com"]);
/// let github = stack.add("GitHub", github);
/// let main = Conditions::new().with(
///     "StringEquals",
///     "token.actions.githubusercontent.com:sub",
///     "repo:example/shop:ref:refs/heads/main",
/// );
/// let deployer = OpenIdConnectPrincipal::new(&github).with_conditions(main);
/// stack.add("Deployer", Role::new(deployer));
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
    /// The provider at this URL, which begins with `https://` and has neither a port nor a query. An
    /// account has each URL once.
    pub fn new(url: impl IntoValue<String>) -> Self {
        Self {
            url: url.into_value(),
            client_ids: Vec::new(),
            thumbprints: Vec::new(),
            removal_policy: None,
        }
    }

    /// The clients (audiences) whose tokens are taken, at most 100 of up to 255 characters. Default: none.
    #[must_use]
    pub fn client_ids<V: IntoValue<String>>(mut self, ids: impl IntoIterator<Item = V>) -> Self {
        self.client_ids
            .extend(ids.into_iter().map(IntoValue::into_value));
        self
    }

    /// SHA-1 hashes of the server's certificates, at most five of 40 hexadecimal digits. Default: IAM fetches
    /// the hash of the top intermediate authority, where it needs one.
    #[must_use]
    pub fn thumbprints<V: IntoValue<String>>(
        mut self,
        hashes: impl IntoIterator<Item = V>,
    ) -> Self {
        self.thumbprints
            .extend(hashes.into_iter().map(IntoValue::into_value));
        self
    }

    /// What becomes of the provider when it leaves the stack. Default: it is deleted.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// A provider that exists already, by its ARN.
    #[track_caller]
    pub fn from_oidc_provider_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<OidcProviderArn>,
    ) -> OidcProviderRef {
        OidcProviderRef {
            node: scope.group(id).node(),
            arn: arn.into_value(),
        }
    }
}

impl Construct for OidcProviderNative {
    type Handle = OidcProviderRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> OidcProviderRef {
        let listed = |values: Vec<Value<String>>| (!values.is_empty()).then_some(values);
        let resource = CfnOIDCProvider::new()
            .url(self.url)
            .when_some(listed(self.client_ids), CfnOIDCProvider::client_id_list)
            .when_some(listed(self.thumbprints), CfnOIDCProvider::thumbprint_list);
        let resource = scope.add("Resource", resource);
        if let Some(policy) = self.removal_policy {
            scope.edit(&resource).removal_policy(policy);
        }
        OidcProviderRef {
            node: scope.node(),
            arn: resource.reference(),
        }
    }
}

/// An OpenID Connect provider, made here or imported.
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
        self.arn.clone()
    }
}

impl IntoValue<String> for &OidcProviderRef {
    fn into_value(self) -> Value<String> {
        self.arn.clone().cast().value()
    }
}

impl OidcProviderRef {
    /// The ARN.
    pub fn oidc_provider_arn(&self) -> Value<OidcProviderArn> {
        self.arn.clone()
    }

    /// The issuer: the URL without `https://`, with which the keys of conditions on its tokens begin.
    pub fn oidc_provider_issuer(&self) -> Value<String> {
        const MARK: &str = ":oidc-provider/";
        let literal = self.arn.as_text().and_then(|arn| arn.split_once(MARK));
        match literal {
            Some((_, issuer)) => issuer.into_value(),
            None => intrinsic::select(1, intrinsic::split(MARK, self.arn.node().clone())).value(),
        }
    }
}
