//! Actions that authenticate a client before another action answers.

use stackwright_cfn::kinds::cognito::{UserPoolArn, UserPoolClientId, UserPoolDomain};
use stackwright_core::{Diagnostic, Duration, IntoValue, Node, Object, Value};

use super::action::{ListenerAction, Place, Step, illegal, put};

/// What happens to a request of a client that is not authenticated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnauthenticatedAction {
    /// It is answered with status 401.
    Deny,
    /// It goes on all the same.
    Allow,
    /// The client is sent to the identity provider, what the service assumes.
    Authenticate,
}

impl UnauthenticatedAction {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Deny => "deny",
            Self::Allow => "allow",
            Self::Authenticate => "authenticate",
        }
    }
}

/// An identity provider that speaks OpenID Connect, and how this application is known to it.
///
/// The endpoints are full URLs with `https://`.
#[derive(Clone, Debug)]
pub struct OidcProvider {
    /// Where clients are sent to sign in.
    pub authorization_endpoint: Value<String>,
    /// The OAuth 2.0 client id.
    pub client_id: Value<String>,
    /// The OAuth 2.0 client secret. Give a dynamic reference to Secrets Manager, never the text.
    pub client_secret: Value<String>,
    /// The issuer.
    pub issuer: Value<String>,
    /// Where tokens come from.
    pub token_endpoint: Value<String>,
    /// Where the claims of a user come from.
    pub user_info_endpoint: Value<String>,
}

impl OidcProvider {
    fn put_in(&self, config: &mut Object) {
        let parts = [
            ("AuthorizationEndpoint", &self.authorization_endpoint),
            ("ClientId", &self.client_id),
            ("ClientSecret", &self.client_secret),
            ("Issuer", &self.issuer),
            ("TokenEndpoint", &self.token_endpoint),
            ("UserInfoEndpoint", &self.user_info_endpoint),
        ];
        for (key, value) in parts {
            config.put(key, value.node().clone());
        }
    }
}

/// A user pool of Cognito, and how this application is known to it.
#[derive(Clone, Debug)]
pub struct CognitoUserPool {
    /// The pool's ARN.
    pub user_pool_arn: Value<UserPoolArn>,
    /// The client of the pool that stands for this application. It has a secret, and the flow
    /// `code` of OAuth 2.0.
    pub user_pool_client_id: Value<UserPoolClientId>,
    /// The domain of the pool's sign-in pages: its prefix, or a domain of your own.
    pub user_pool_domain: Value<UserPoolDomain>,
}

impl CognitoUserPool {
    fn put_in(&self, config: &mut Object) {
        config.put("UserPoolArn", self.user_pool_arn.node().clone());
        config.put("UserPoolClientId", self.user_pool_client_id.node().clone());
        config.put("UserPoolDomain", self.user_pool_domain.node().clone());
    }
}

/// Who clients sign in with.
#[derive(Clone, Debug)]
enum Provider {
    Oidc(OidcProvider),
    Cognito(CognitoUserPool),
}

/// An action that lets clients sign in: what [`ListenerAction::authenticate_oidc`] and
/// [`ListenerAction::authenticate_cognito`] make. The listener has to be an HTTPS one.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html>
#[derive(Clone, Debug)]
pub struct Authenticate {
    provider: Provider,
    next: ListenerAction,
    extra_params: Vec<(String, Value<String>)>,
    on_unauthenticated_request: Option<UnauthenticatedAction>,
    scope: Option<Value<String>>,
    session_cookie_name: Option<Value<String>>,
    session_timeout: Option<Duration>,
    pub(crate) allow_https_outbound: bool,
}

impl ListenerAction {
    /// Lets clients sign in with an identity provider that speaks OpenID Connect, then does `next`.
    pub fn authenticate_oidc(
        provider: OidcProvider,
        next: impl Into<ListenerAction>,
    ) -> Authenticate {
        Authenticate::new(Provider::Oidc(provider), next.into())
    }

    /// Lets clients sign in with a user pool of Cognito, then does `next`.
    ///
    /// ```
    /// use stackwright::elasticloadbalancingv2::{CognitoUserPool, ListenerAction};
    /// use stackwright::prelude::*;
    ///
    /// let users = CognitoUserPool {
    ///     user_pool_arn: "arn:aws:cognito-idp:eu-central-1:123456789012:userpool/eu-central-1_abc"
    ///         .into_value(),
    ///     user_pool_client_id: "1example23456789".into_value(),
    ///     user_pool_domain: "shop".into_value(),
    /// };
    /// let welcome = ListenerAction::fixed_response(200).message_body("welcome");
    /// let action = ListenerAction::authenticate_cognito(users, welcome);
    /// ```
    pub fn authenticate_cognito(
        user_pool: CognitoUserPool,
        next: impl Into<ListenerAction>,
    ) -> Authenticate {
        Authenticate::new(Provider::Cognito(user_pool), next.into())
    }

    /// Verifies the JSON Web Token of a request, then does `next`: for services that call each other.
    ///
    /// `issuer` is the expected issuer, `jwks_endpoint` the HTTPS address of its public keys.
    ///
    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-verify-jwt.html>
    pub fn authenticate_jwt(
        issuer: impl IntoValue<String>,
        jwks_endpoint: impl IntoValue<String>,
        next: impl Into<ListenerAction>,
    ) -> ListenerAction {
        let jwt = AuthenticateJwt {
            issuer: issuer.into_value(),
            jwks_endpoint: jwks_endpoint.into_value(),
        };
        chain(Step::AuthenticateJwt(jwt), next.into())
    }
}

fn chain(first: Step, next: ListenerAction) -> ListenerAction {
    let mut steps = vec![first];
    steps.extend(next.steps);
    ListenerAction { steps }
}

impl Authenticate {
    fn new(provider: Provider, next: ListenerAction) -> Self {
        Self {
            provider,
            next,
            extra_params: Vec::new(),
            on_unauthenticated_request: None,
            scope: None,
            session_cookie_name: None,
            session_timeout: None,
            allow_https_outbound: true,
        }
    }

    /// Adds a query parameter to the request for authorization; at most 10. Default: none.
    #[must_use]
    pub fn authentication_request_extra_param(
        mut self,
        name: impl Into<String>,
        value: impl IntoValue<String>,
    ) -> Self {
        self.extra_params.push((name.into(), value.into_value()));
        self
    }

    /// What happens to a request of a client that has not signed in. Default: it is sent to the
    /// provider.
    #[must_use]
    pub fn on_unauthenticated_request(mut self, action: UnauthenticatedAction) -> Self {
        self.on_unauthenticated_request = Some(action);
        self
    }

    /// The claims that are asked for, as the provider wants them listed. Default: `openid`.
    #[must_use]
    pub fn scope(mut self, scope: impl IntoValue<String>) -> Self {
        self.scope = Some(scope.into_value());
        self
    }

    /// The cookie that keeps the session. Default: `AWSELBAuthSessionCookie`.
    #[must_use]
    pub fn session_cookie_name(mut self, name: impl IntoValue<String>) -> Self {
        self.session_cookie_name = Some(name.into_value());
        self
    }

    /// How long a session lasts at most. Default: 7 days.
    #[must_use]
    pub fn session_timeout(mut self, timeout: Duration) -> Self {
        self.session_timeout = Some(timeout);
        self
    }

    /// Whether the load balancer's security groups let it reach any address over HTTPS, so that it
    /// can talk to the provider. Default: true. Where the provider's addresses are known, set it to
    /// false and allow those through the listener's connections.
    #[must_use]
    pub fn allow_https_outbound(mut self, allow: bool) -> Self {
        self.allow_https_outbound = allow;
        self
    }

    /// The service wants the session timeout as a string in a listener and as a number in a rule.
    pub(crate) fn render(&self, place: Place, action: &mut Object) {
        let mut config = Object::typed();
        let (property, kind) = match &self.provider {
            Provider::Oidc(provider) => {
                provider.put_in(&mut config);
                ("AuthenticateOidcConfig", "authenticate-oidc")
            }
            Provider::Cognito(pool) => {
                pool.put_in(&mut config);
                ("AuthenticateCognitoConfig", "authenticate-cognito")
            }
        };
        if !self.extra_params.is_empty() {
            let params = self
                .extra_params
                .iter()
                .map(|(name, value)| (name.clone().into(), value.node().clone()));
            config.put(
                "AuthenticationRequestExtraParams",
                Node::Object(params.collect()),
            );
        }
        if let Some(unauthenticated) = self.on_unauthenticated_request {
            config.put("OnUnauthenticatedRequest", unauthenticated.as_str().into());
        }
        put(&mut config, "Scope", &self.scope);
        put(&mut config, "SessionCookieName", &self.session_cookie_name);
        if let Some(timeout) = self.session_timeout {
            let seconds = (timeout.to_millis() / 1000) as i64;
            let seconds = match place {
                Place::Listener => Node::from(seconds.to_string()),
                Place::Rule => Node::from(seconds),
            };
            config.put("SessionTimeout", seconds);
        }
        action.put(property, config.into());
        action.put("Type", kind.into());
    }
}

impl From<Authenticate> for ListenerAction {
    fn from(mut action: Authenticate) -> Self {
        let next = std::mem::replace(&mut action.next, ListenerAction { steps: Vec::new() });
        chain(Step::Authenticate(Box::new(action)), next)
    }
}

/// The verification of a JSON Web Token.
#[derive(Clone, Debug)]
pub(crate) struct AuthenticateJwt {
    issuer: Value<String>,
    jwks_endpoint: Value<String>,
}

impl AuthenticateJwt {
    pub(crate) fn render(&self, action: &mut Object) {
        let config = Object::typed()
            .with("Issuer", self.issuer.node().clone())
            .with("JwksEndpoint", self.jwks_endpoint.node().clone());
        action.put("JwtValidationConfig", config.into());
        action.put("Type", "jwt-validation".into());
    }

    pub(crate) fn findings(&self) -> Vec<Diagnostic> {
        let endpoint = self.jwks_endpoint.as_text();
        let plain = endpoint.filter(|endpoint| !endpoint.starts_with("https://"));
        plain
            .map(|endpoint| {
                illegal("the keys of the token's issuer are not fetched over HTTPS")
                    .given(format!("`{endpoint}`"))
                    .allowed("an address that begins with `https://`")
                    .help("name the HTTPS address of the issuer's key set")
            })
            .into_iter()
            .collect()
    }
}
