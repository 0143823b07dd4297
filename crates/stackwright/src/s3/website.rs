//! Buckets as websites.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Text, Value};

use super::codes;

/// How a redirect goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum RedirectProtocol {
    Http,
    Https,
}

impl RedirectProtocol {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

/// What a redirect does to a key.
#[derive(Clone, Debug)]
pub enum ReplaceKey {
    /// Takes this one.
    With(Text),
    /// Replaces what the condition's prefix stands for.
    PrefixWith(Text),
}

/// A redirect of some requests.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html>
#[derive(Clone, Debug, Default)]
pub struct RoutingRule {
    host_name: Option<Text>,
    http_redirect_code: Option<Text>,
    protocol: Option<RedirectProtocol>,
    replace_key: Option<ReplaceKey>,
    error_code: Option<Text>,
    key_prefix: Option<Text>,
}

impl RoutingRule {
    /// A redirect of all requests; say where to.
    pub fn new() -> Self {
        Self::default()
    }

    /// The host. Default: that of the request.
    #[must_use]
    pub fn host_name(mut self, host: impl Into<Text>) -> Self {
        self.host_name = Some(host.into());
        self
    }

    /// The status, such as `302`. Default: `301`.
    #[must_use]
    pub fn http_redirect_code(mut self, code: impl Into<Text>) -> Self {
        self.http_redirect_code = Some(code.into());
        self
    }

    /// The protocol. Default: that of the request.
    #[must_use]
    pub const fn protocol(mut self, protocol: RedirectProtocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// The key. Default: that of the request.
    #[must_use]
    pub fn replace_key(mut self, replacement: ReplaceKey) -> Self {
        self.replace_key = Some(replacement);
        self
    }

    /// Only where the answer would be this error, such as `404`.
    #[must_use]
    pub fn http_error_code_returned_equals(mut self, code: impl Into<Text>) -> Self {
        self.error_code = Some(code.into());
        self
    }

    /// Only keys that start like this.
    #[must_use]
    pub fn key_prefix_equals(mut self, prefix: impl Into<Text>) -> Self {
        self.key_prefix = Some(prefix.into());
        self
    }

    fn property(&self, scope: &Scope) -> Object {
        let (with, prefix_with) = match &self.replace_key {
            Some(ReplaceKey::With(key)) => (Some(key.clone()), None),
            Some(ReplaceKey::PrefixWith(prefix)) => (None, Some(prefix.clone())),
            None => (None, None),
        };
        let mut redirect = Object::typed();
        redirect.put_some("HostName", self.host_name.clone());
        redirect.put_some("HttpRedirectCode", self.http_redirect_code.clone());
        redirect.put_some("Protocol", self.protocol.map(RedirectProtocol::as_str));
        redirect.put_some("ReplaceKeyPrefixWith", prefix_with);
        redirect.put_some("ReplaceKeyWith", with);
        if redirect.is_empty() {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_ROUTING_RULE,
                "a routing rule changes nothing",
            );
            scope.diagnose(
                finding
                    .given("no host, status, protocol or key")
                    .allowed("at least one of them")
                    .help("say where requests go"),
            );
        }
        let mut condition = Object::typed();
        condition.put_some("HttpErrorCodeReturnedEquals", self.error_code.clone());
        condition.put_some("KeyPrefixEquals", self.key_prefix.clone());
        let mut rule = Object::typed();
        rule.put("RedirectRule", redirect.into());
        if !condition.is_empty() {
            rule.put("RoutingRuleCondition", condition.into());
        }
        rule
    }
}

/// What a bucket answers as a website: pages, or a redirect of every request.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html>
#[derive(Clone, Debug)]
pub struct Website(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Pages {
        index: Text,
        error: Option<Text>,
        rules: Vec<RoutingRule>,
    },
    Redirect {
        host: Value<String>,
        protocol: Option<RedirectProtocol>,
    },
}

impl Website {
    /// Pages, with this one for each folder, such as `index.html`.
    pub fn pages(index_document: impl Into<Text>) -> Self {
        Self(Kind::Pages {
            index: index_document.into(),
            error: None,
            rules: Vec::new(),
        })
    }

    /// A redirect of every request to a host.
    pub fn redirect(host_name: impl IntoValue<String>) -> Self {
        Self(Kind::Redirect {
            host: host_name.into_value(),
            protocol: None,
        })
    }

    /// The page for errors; a redirect has none. Default: as S3 has it.
    #[must_use]
    pub fn error_document(mut self, document: impl Into<Text>) -> Self {
        if let Kind::Pages { error, .. } = &mut self.0 {
            *error = Some(document.into());
        }
        self
    }

    /// Adds a redirect of some requests; where all are redirected there are none.
    #[must_use]
    pub fn routing_rule(mut self, rule: RoutingRule) -> Self {
        if let Kind::Pages { rules, .. } = &mut self.0 {
            rules.push(rule);
        }
        self
    }

    /// The protocol of a redirect of every request. Default: that of the request.
    #[must_use]
    pub fn protocol(mut self, to: RedirectProtocol) -> Self {
        if let Kind::Redirect { protocol, .. } = &mut self.0 {
            *protocol = Some(to);
        }
        self
    }

    pub(super) fn property(&self, scope: &Scope) -> Object {
        let mut property = Object::typed();
        match &self.0 {
            Kind::Pages {
                index,
                error,
                rules,
            } => {
                property.put_some("ErrorDocument", error.clone());
                property.put("IndexDocument", Node::Text(index.clone()));
                let rules: Vec<Object> = rules.iter().map(|rule| rule.property(scope)).collect();
                if !rules.is_empty() {
                    property.put("RoutingRules", rules.into());
                }
            }
            Kind::Redirect { host, protocol } => {
                let mut redirect = Object::typed();
                redirect.put("HostName", host.into());
                redirect.put_some("Protocol", protocol.map(RedirectProtocol::as_str));
                property.put("RedirectAllRequestsTo", redirect.into());
            }
        }
        property
    }
}
