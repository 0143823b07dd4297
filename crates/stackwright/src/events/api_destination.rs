//! APIs that are called.

use stackwright_core::{AsNode, Construct, IntoValue, NodeRef, Scope, Value};

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
            name: resource.reference().cast().value(),
        }
    }
}

/// An [`ApiDestination`] in a stack.
#[derive(Clone, Debug)]
pub struct ApiDestinationRef {
    node: NodeRef,
    arn: Value<String>,
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

    /// The destination's name.
    pub fn api_destination_name(&self) -> Value<String> {
        self.name.clone()
    }
}
