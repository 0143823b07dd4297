//! How APIs are called.

use stackwright_core::{AsNode, Construct, IntoValue, Node, NodeRef, Object, Scope, Text, Value};

use stackwright_cfn::events::CfnConnection;

/// A method of HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of HTTP")]
pub enum HttpMethod {
    Post,
    Get,
    Head,
    Options,
    Put,
    Patch,
    Delete,
}

impl HttpMethod {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Post => "POST",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A value that calls have.
#[derive(Clone, Debug)]
pub struct HttpParameter {
    value: Value<String>,
    is_secret: bool,
}

impl HttpParameter {
    /// One that everybody may read.
    pub fn from_string(value: impl IntoValue<String>) -> Self {
        Self {
            value: value.into_value(),
            is_secret: false,
        }
    }

    /// A secret one: a reference such as `secret.secret_value()`.
    pub fn from_secret(value: impl IntoValue<String>) -> Self {
        Self {
            value: value.into_value(),
            is_secret: true,
        }
    }
}

/// Values that calls have in body, headers and query.
#[derive(Clone, Debug, Default)]
struct Parameters([Vec<(Text, HttpParameter)>; 3]);

impl Parameters {
    fn property(&self) -> Option<Object> {
        let names = [
            "BodyParameters",
            "HeaderParameters",
            "QueryStringParameters",
        ];
        let mut property = Object::typed();
        for (name, parameters) in names.into_iter().zip(&self.0) {
            if parameters.is_empty() {
                continue;
            }
            let written = parameters.iter().map(|(key, parameter)| {
                let mut written = Object::typed();
                written.put("IsValueSecret", parameter.is_secret.into());
                written.put("Key", Node::Text(key.clone()));
                written.put("Value", (&parameter.value).into());
                written
            });
            property.put(name, written.collect::<Vec<_>>().into());
        }
        (!property.is_empty()).then_some(property)
    }
}

macro_rules! parameter_setters {
    () => {
        /// Adds a value to the body of calls.
        #[must_use]
        pub fn body_parameter(mut self, key: impl Into<Text>, value: HttpParameter) -> Self {
            self.parameters.0[0].push((key.into(), value));
            self
        }

        /// Adds a header to calls.
        #[must_use]
        pub fn header_parameter(mut self, key: impl Into<Text>, value: HttpParameter) -> Self {
            self.parameters.0[1].push((key.into(), value));
            self
        }

        /// Adds a parameter to the query of calls.
        #[must_use]
        pub fn query_string_parameter(
            mut self,
            key: impl Into<Text>,
            value: HttpParameter,
        ) -> Self {
            self.parameters.0[2].push((key.into(), value));
            self
        }
    };
}

/// How a caller says who it is. Secrets are references such as `secret.secret_value()`.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html>
#[derive(Clone, Debug)]
pub struct Authorization {
    kind: &'static str,
    key: &'static str,
    property: Object,
    parameters: Parameters,
}

impl Authorization {
    /// By a header with a key.
    pub fn api_key(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut property = Object::typed();
        property.put("ApiKeyName", name.into_value().into_node());
        property.put("ApiKeyValue", value.into_value().into_node());
        Self {
            kind: "API_KEY",
            key: "ApiKeyAuthParameters",
            property,
            parameters: Parameters::default(),
        }
    }

    /// By a name and a password.
    pub fn basic(username: impl IntoValue<String>, password: impl IntoValue<String>) -> Self {
        let mut property = Object::typed();
        property.put("Password", password.into_value().into_node());
        property.put("Username", username.into_value().into_node());
        Self {
            kind: "BASIC",
            key: "BasicAuthParameters",
            property,
            parameters: Parameters::default(),
        }
    }

    /// By the client credentials of OAuth, at an endpoint that is called by this method; the
    /// parameters are those of that call.
    pub fn oauth(
        authorization_endpoint: impl IntoValue<String>,
        http_method: HttpMethod,
        client_id: impl IntoValue<String>,
        client_secret: impl IntoValue<String>,
    ) -> Self {
        let mut client = Object::typed();
        client.put("ClientID", client_id.into_value().into_node());
        client.put("ClientSecret", client_secret.into_value().into_node());
        let mut property = Object::typed();
        let endpoint = authorization_endpoint.into_value();
        property.put("AuthorizationEndpoint", endpoint.into_node());
        property.put("ClientParameters", client.into());
        property.put("HttpMethod", http_method.as_str().into());
        Self {
            kind: "OAUTH_CLIENT_CREDENTIALS",
            key: "OAuthParameters",
            property,
            parameters: Parameters::default(),
        }
    }

    parameter_setters!();
}

/// How an API is called (`AWS::Events::Connection`).
#[derive(Clone, Debug)]
pub struct Connection {
    authorization: Authorization,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    parameters: Parameters,
}

impl Connection {
    /// With this authorization.
    pub fn new(authorization: Authorization) -> Self {
        Self {
            authorization,
            name: None,
            description: None,
            parameters: Parameters::default(),
        }
    }

    /// The connection's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn connection_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// An existing connection, by its name and ARN and the ARN of its secret.
    #[track_caller]
    pub fn from_connection_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
        arn: impl IntoValue<String>,
        secret_arn: impl IntoValue<String>,
    ) -> ConnectionRef {
        ConnectionRef {
            node: scope.group(id).node(),
            arn: arn.into_value(),
            name: name.into_value(),
            secret_arn: secret_arn.into_value(),
        }
    }

    /// What the connection is for. Default: none.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    parameter_setters!();
}

impl Construct for Connection {
    type Handle = ConnectionRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ConnectionRef {
        let mut property = self.authorization.property;
        // Only OAuth makes a call of its own that has parameters.
        property.put_some(
            "OAuthHttpParameters",
            self.authorization.parameters.property(),
        );
        let mut parameters = Object::typed();
        parameters.put(self.authorization.key, property.into());
        parameters.put_some("InvocationHttpParameters", self.parameters.property());
        let mut resource = CfnConnection::new();
        let properties = resource.as_object_mut();
        properties.put("AuthParameters", parameters.into());
        properties.put("AuthorizationType", self.authorization.kind.into());
        properties.put_some("Description", self.description);
        properties.put_some("Name", self.name);
        let resource = scope.add("Connection", resource);
        ConnectionRef {
            node: scope.node(),
            arn: resource.attr_arn().into_value(),
            name: resource.reference().cast().value(),
            secret_arn: resource.attr_secret_arn().cast().value(),
        }
    }
}

/// A [`Connection`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct ConnectionRef {
    node: NodeRef,
    arn: Value<String>,
    name: Value<String>,
    secret_arn: Value<String>,
}

impl AsNode for ConnectionRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ConnectionRef {
    /// The connection's ARN.
    pub fn connection_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The connection's name.
    pub fn connection_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The ARN of the secret in which EventBridge keeps the authorization.
    pub fn connection_secret_arn(&self) -> Value<String> {
        self.secret_arn.clone()
    }
}
