//! APIs that are called.

use stackwright_core::intrinsic::{select, split};
use stackwright_core::{AsNode, Construct, IntoValue, Node, NodeRef, Scope, Text, Value};

use super::connection::{ConnectionRef, HttpMethod};
use stackwright_cfn::events::CfnApiDestination;

/// An API that rules can call (`AWS::Events::ApiDestination`).
#[derive(Clone, Debug)]
pub struct ApiDestination {
    connection: ConnectionRef,
    endpoint: Value<String>,
    http_method: HttpMethod,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    rate_limit: Option<u32>,
}

impl ApiDestination {
    /// This endpoint, called by POST; `*` in it are filled by the target.
    pub fn new(connection: &ConnectionRef, endpoint: impl IntoValue<String>) -> Self {
        Self {
            connection: connection.clone(),
            endpoint: endpoint.into_value(),
            http_method: HttpMethod::Post,
            name: None,
            description: None,
            rate_limit: None,
        }
    }

    /// An existing destination, by its ARN.
    #[track_caller]
    pub fn from_api_destination_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<String>,
    ) -> ApiDestinationRef {
        let arn: Value<String> = arn.into_value();
        // The ARN ends with the name and an id, of which the CDK makes one name.
        let name: Node = match arn.as_text() {
            Some(text) => text.split_once('/').map_or("", |(_, name)| name).into(),
            None => select(1, split("/", arn.clone())).into(),
        };
        ApiDestinationRef {
            node: scope.group(id).node(),
            arn,
            arn_for_policy: None,
            name: Value::from_node(name),
        }
    }

    /// The method. Default: POST.
    #[must_use]
    pub const fn http_method(mut self, method: HttpMethod) -> Self {
        self.http_method = method;
        self
    }

    /// The destination's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn api_destination_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What the destination is for. Default: none.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// How many calls there are in a second at most. Default: 300.
    #[must_use]
    pub const fn rate_limit_per_second(mut self, calls: u32) -> Self {
        self.rate_limit = Some(calls);
        self
    }
}

impl Construct for ApiDestination {
    type Handle = ApiDestinationRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ApiDestinationRef {
        let connection = self.connection.connection_arn().cast();
        let method = self.http_method.as_str();
        let mut resource = CfnApiDestination::new(connection, method, self.endpoint);
        let properties = resource.as_object_mut();
        properties.put_some("Description", self.description);
        properties.put_some("InvocationRateLimitPerSecond", self.rate_limit);
        properties.put_some("Name", self.name);
        let resource = scope.add("ApiDestination", resource);
        ApiDestinationRef {
            node: scope.node(),
            arn: resource.attr_arn().into_value(),
            arn_for_policy: Some(resource.attr_arn_for_policy()),
            name: resource.reference().cast().value(),
        }
    }
}

/// An [`ApiDestination`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct ApiDestinationRef {
    node: NodeRef,
    arn: Value<String>,
    arn_for_policy: Option<Value<String>>,
    name: Value<String>,
}

impl AsNode for ApiDestinationRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ApiDestinationRef {
    /// The destination's ARN.
    pub fn api_destination_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The ARN as policies name it, without the id at its end; `None` for one that exists already.
    pub fn api_destination_arn_for_policy(&self) -> Option<Value<String>> {
        self.arn_for_policy.clone()
    }

    /// The destination's name.
    pub fn api_destination_name(&self) -> Value<String> {
        self.name.clone()
    }
}
