//! How CodeBuild signs in to the hosts of repositories.

use stackwright_cfn::codebuild::{CfnSourceCredential, CfnSourceCredentialRef};
use stackwright_core::{Construct, Diagnostic, IntoValue, Scope, Value};

use super::codes;

/// Declares the credentials for a host that takes an access token.
macro_rules! token_credentials {
    ($($(#[$doc:meta])* $name:ident: $server:literal;)*) => { $(
        $(#[$doc])*
        ///
        /// An account has one of each kind in a region. The token is a reference to a secret, such as
        /// [`SecretRef::secret_value`](crate::secretsmanager::SecretRef::secret_value).
        #[derive(Clone, Debug)]
        pub struct $name {
            access_token: Value<String>,
        }

        impl $name {
            /// Signs in with this personal access token.
            pub fn new(access_token: impl IntoValue<String>) -> Self {
                Self { access_token: access_token.into_value() }
            }
        }

        impl Construct for $name {
            type Handle = CfnSourceCredentialRef;
            const LIBRARY: bool = true;

            fn build(self, scope: &Scope) -> CfnSourceCredentialRef {
                check(scope, &self.access_token);
                let credential =
                    CfnSourceCredential::new("PERSONAL_ACCESS_TOKEN", $server, self.access_token);
                scope.add("Resource", credential)
            }
        }
    )* };
}

token_credentials! {
    /// How CodeBuild signs in to GitHub (`AWS::CodeBuild::SourceCredential`).
    GitHubSourceCredentials: "GITHUB";
    /// How CodeBuild signs in to GitHub Enterprise Server (`AWS::CodeBuild::SourceCredential`).
    GitHubEnterpriseSourceCredentials: "GITHUB_ENTERPRISE";
}

/// How CodeBuild signs in to Bitbucket (`AWS::CodeBuild::SourceCredential`).
///
/// An account has one of each kind in a region. User name and password are references to a secret.
#[derive(Clone, Debug)]
pub struct BitBucketSourceCredentials {
    username: Value<String>,
    password: Value<String>,
}

impl BitBucketSourceCredentials {
    /// Signs in with this user name and app password.
    pub fn new(username: impl IntoValue<String>, password: impl IntoValue<String>) -> Self {
        Self {
            username: username.into_value(),
            password: password.into_value(),
        }
    }
}

impl Construct for BitBucketSourceCredentials {
    type Handle = CfnSourceCredentialRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> CfnSourceCredentialRef {
        check(scope, &self.password);
        let credential = CfnSourceCredential::new("BASIC_AUTH", "BITBUCKET", self.password);
        scope.add("Resource", credential.username(self.username))
    }
}

fn check(scope: &Scope, secret: &Value<String>) {
    let literal = secret
        .as_text()
        .filter(|text| !text.starts_with("{{resolve:"));
    if literal.is_some() {
        let finding = Diagnostic::error(
            &codes::SECRET_IN_PLAIN_TEXT,
            "a token or password is written into the template",
        );
        scope.diagnose(
            finding
                .given("a literal text")
                .allowed("a reference to a secret")
                .help("keep it in Secrets Manager and pass `secret.secret_value()`"),
        );
    }
}
