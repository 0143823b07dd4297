//! Connections.

use stackwright_cfn::codestarconnections::{CfnConnection, CfnConnectionRef};
use stackwright_core::{Construct, IntoValue, Scope, Text, Value};

/// Who keeps the repositories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProviderType {
    /// Bitbucket.
    Bitbucket,
    /// GitHub.
    GitHub,
    /// GitLab.
    GitLab,
    /// Another one, by its name.
    Other(Text),
}

/// A connection to a provider of repositories (`AWS::CodeStarConnections::Connection`), added as the
/// resource type itself: it has the logical id that a `CfnConnection` has.
///
/// <https://docs.aws.amazon.com/dtconsole/latest/userguide/welcome-connections.html>
///
/// ```
/// use stackwright::codestarconnections::{Connection, ProviderType};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("delivery");
/// let connection = stack.add("GitHub", Connection::new("github", ProviderType::GitHub));
/// stack.output("Connection", connection.attr_connection_arn());
/// ```
#[derive(Clone, Debug)]
pub struct Connection {
    name: Value<String>,
    target: Target,
}

#[derive(Clone, Debug)]
enum Target {
    Provider(ProviderType),
    Host(Value<String>),
}

impl Connection {
    /// A connection of this name, of at most 32 characters, to a provider.
    pub fn new(name: impl IntoValue<String>, provider: ProviderType) -> Self {
        Self {
            name: name.into_value(),
            target: Target::Provider(provider),
        }
    }

    /// A connection of this name to the provider of a host of its own, by the host's ARN.
    pub fn to_host(name: impl IntoValue<String>, host_arn: impl IntoValue<String>) -> Self {
        Self {
            name: name.into_value(),
            target: Target::Host(host_arn.into_value()),
        }
    }
}

impl Construct for Connection {
    type Handle = CfnConnectionRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> CfnConnectionRef {
        let connection = CfnConnection::new(self.name);
        let connection = match self.target {
            Target::Host(arn) => connection.host_arn(arn),
            Target::Provider(provider) => connection.provider_type(match provider {
                ProviderType::Bitbucket => Text::Borrowed("Bitbucket"),
                ProviderType::GitHub => Text::Borrowed("GitHub"),
                ProviderType::GitLab => Text::Borrowed("GitLab"),
                ProviderType::Other(name) => name,
            }),
        };
        connection.build(scope)
    }
}
